import torch

scores = torch.zeros(2, 3)
labels = torch.tensor([0.0, 2.0])
loss = torch.nn.functional.cross_entropy(scores, labels.long())
print(f"{loss:.4f}")

import torch

scores = torch.zeros(2, 3)
labels = torch.tensor([0, 1])
loss = torch.nn.CrossEntropyLoss()(scores, labels)
print(f"{loss:.4f}", f"{torch.nn.functional.cross_entropy(scores, labels):.4f}")

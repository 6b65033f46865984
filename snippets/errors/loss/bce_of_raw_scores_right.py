import torch

scores = torch.tensor([1.5, -2.0])
labels = torch.tensor([1.0, 0.0])
loss = torch.nn.functional.binary_cross_entropy_with_logits(scores, labels)
print(f"{loss:.4f}")

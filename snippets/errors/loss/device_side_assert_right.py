import torch

scores = torch.zeros(2, 3)
labels = torch.tensor([0, 2])
print("labels from", labels.min().item(), "to", labels.max().item())
print("classes from 0 to", scores.shape[1] - 1)

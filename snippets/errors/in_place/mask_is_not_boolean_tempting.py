import torch

scores = torch.tensor([1.0, 2.0])
mask = torch.tensor([1, 0])
scores[mask] = 0.0
print(scores.tolist())

import torch

scores = torch.tensor([1.0, 2.0])
mask = torch.tensor([1, 0], dtype=torch.uint8)
scores.masked_fill_(mask.bool(), 0.0)
print(scores.tolist())

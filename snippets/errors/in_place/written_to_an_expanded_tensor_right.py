import torch

mask = torch.tensor([True, False, False])
scores = torch.ones(1).expand(3).clone()
scores.masked_fill_(mask, 0.0)
print(scores.tolist())

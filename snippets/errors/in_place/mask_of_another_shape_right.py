import torch

losses = torch.tensor([1.0, 2.0, 3.0, 4.0])
mask = losses > 2.0
losses[mask] = 0.0
print(losses.tolist())

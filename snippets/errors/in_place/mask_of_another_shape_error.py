import torch

losses = torch.tensor([1.0, 2.0, 3.0, 4.0])
mask = torch.tensor([True, False, True])
losses[mask] = 0.0

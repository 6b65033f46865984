import torch

losses = torch.tensor([0.5, 1.5])
print(losses.item())

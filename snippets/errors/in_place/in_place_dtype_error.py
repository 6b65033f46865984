import torch

total = torch.tensor([0, 0])
total += torch.tensor([0.5, 0.25])

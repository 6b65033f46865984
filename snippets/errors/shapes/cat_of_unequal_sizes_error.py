import torch

small, large = torch.zeros(1, 8, 7, 7), torch.zeros(1, 8, 8, 8)
torch.cat([small, large], dim=1)

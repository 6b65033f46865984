import torch

features, age = torch.zeros(2, 3), torch.zeros(2)
torch.cat([features, age], dim=1)

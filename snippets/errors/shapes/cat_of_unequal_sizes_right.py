import torch

small, large = torch.zeros(1, 8, 7, 7), torch.zeros(1, 8, 8, 8)
small = torch.nn.functional.interpolate(small, size=large.shape[-2:])
print(torch.cat([small, large], dim=1).shape)

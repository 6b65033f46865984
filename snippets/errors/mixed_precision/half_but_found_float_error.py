import torch

keys = torch.ones(1, 2, 3).half()
values = torch.ones(1, 3, 2)
keys @ values

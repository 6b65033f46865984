import torch

with torch.autocast():
    torch.ones(2, 2) @ torch.ones(2, 2)

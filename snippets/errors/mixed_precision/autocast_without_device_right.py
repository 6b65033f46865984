import torch

with torch.autocast("cpu", dtype=torch.bfloat16):
    y = torch.ones(2, 2) @ torch.ones(2, 2)
print(y.dtype)

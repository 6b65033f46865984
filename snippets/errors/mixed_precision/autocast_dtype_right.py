import torch

x = torch.ones(2, 2)
with torch.autocast("cpu", dtype=torch.bfloat16):
    print((x @ x).dtype)
with torch.autocast("cpu", enabled=False):
    print((x @ x).dtype)

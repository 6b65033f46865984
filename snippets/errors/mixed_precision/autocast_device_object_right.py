import torch

device = torch.device("cpu")
with torch.autocast(device.type, dtype=torch.bfloat16):
    y = torch.ones(2, 2) @ torch.ones(2, 2)
print(device.type, y.dtype)

import torch

device = torch.device("cpu")
with torch.autocast(device, dtype=torch.bfloat16):
    torch.ones(2, 2) @ torch.ones(2, 2)

import torch

keys = torch.ones(1, 2, 3).half()
values = torch.ones(1, 3, 2)
with torch.autocast("cpu", dtype=torch.bfloat16):
    print((keys @ values).dtype)
print((keys @ values.to(keys.dtype)).dtype)

import torch
from torch.utils.checkpoint import checkpoint

def block(x, mask):
    return x * mask
x = torch.ones(1, requires_grad=True)
checkpoint(block, x, mask=2.0, use_reentrant=False).backward()
print(x.grad)

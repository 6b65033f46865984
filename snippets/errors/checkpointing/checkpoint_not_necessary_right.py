import torch
from torch.utils.checkpoint import checkpoint

def block(x):
    return x.exp()
x = torch.zeros(1, requires_grad=True)
checkpoint(block, x, use_reentrant=False).backward()
print(x.grad)

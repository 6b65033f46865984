import torch
from torch.utils.checkpoint import checkpoint

skip = {"now": False}
def block(x):
    return x if skip["now"] else x.exp().exp()
x = torch.zeros(1, requires_grad=True)
output = checkpoint(block, x, use_reentrant=False)
skip["now"] = True
output.backward()

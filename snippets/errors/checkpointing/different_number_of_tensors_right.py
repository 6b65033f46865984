import torch
from torch.utils.checkpoint import checkpoint

def block(x, skip):
    return x if skip else x.exp().exp()
x = torch.zeros(1, requires_grad=True)
output = checkpoint(block, x, False, use_reentrant=False)
output.backward()
print(f"gradient {x.grad.item():.2f}")

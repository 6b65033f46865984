import torch
from torch.utils.checkpoint import checkpoint

calls = []
def block(x):
    calls.append(1)
    return 2 * x.exp() if len(calls) == 1 else 5 * x.exp()
x = torch.zeros(1, requires_grad=True)
output = checkpoint(block, x, use_reentrant=True)
output.backward()
print("output", output.item(), "gradient", x.grad.item())

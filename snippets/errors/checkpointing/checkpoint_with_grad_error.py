import torch
from torch.utils.checkpoint import checkpoint

layer = torch.nn.Linear(1, 1)
x = torch.ones(1, 1, requires_grad=True)
output = checkpoint(layer, x, use_reentrant=True)
torch.autograd.grad(output.sum(), x)

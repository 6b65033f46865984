import torch
from torch.utils.checkpoint import checkpoint

block = torch.nn.Sequential(torch.nn.Linear(1, 1), torch.nn.BatchNorm1d(1))
x = torch.ones(3, 1, requires_grad=True)
output = checkpoint(block, x, use_reentrant=False)
output.sum().backward()
block.eval()
print("gradient:", x.grad is not None)

import torch

frozen = torch.ones(1)
x = torch.ones(1, requires_grad=True)
torch.autograd.grad(frozen * x, [frozen, x])

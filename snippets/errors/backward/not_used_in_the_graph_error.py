import torch

w = torch.ones(1, requires_grad=True)
other = torch.ones(1, requires_grad=True)
torch.autograd.grad(w * w, [w, other])

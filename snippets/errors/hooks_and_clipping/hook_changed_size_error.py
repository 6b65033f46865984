import torch

w = torch.ones(2, requires_grad=True)
w.register_hook(lambda gradient: gradient.mean())
w.sum().backward()

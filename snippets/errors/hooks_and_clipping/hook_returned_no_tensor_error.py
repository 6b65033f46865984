import torch

w = torch.ones(2, requires_grad=True)
w.register_hook(lambda gradient: gradient.norm().item())
w.sum().backward()

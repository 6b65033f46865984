import torch

x = torch.ones(2, requires_grad=True)
x.register_hook(print)
(3 * x).sum().backward()

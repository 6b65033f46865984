import torch

w = torch.ones(2, requires_grad=True)
w.register_hook(lambda gradient: (gradient.double() / 3).to(gradient.dtype))
w.sum().backward()
print(w.grad)

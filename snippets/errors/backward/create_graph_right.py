import torch

w = torch.ones(1, requires_grad=True)
(gradient,) = torch.autograd.grad(w**3, w, create_graph=True)
(gradient**2).sum().backward()
print(gradient.item(), w.grad.item())

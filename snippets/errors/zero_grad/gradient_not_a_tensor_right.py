import torch

w = torch.ones(2, requires_grad=True)
w.grad = torch.zeros_like(w)
(3 * w).sum().backward()
print(w.grad)

import torch

x = torch.ones(2, requires_grad=True)
(3 * x).sum().backward()
print(x.grad)

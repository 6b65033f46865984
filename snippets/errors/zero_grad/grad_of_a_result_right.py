import torch

w = torch.ones(2, dtype=torch.float64, requires_grad=True)
w.sum().backward()
print("w.grad", w.grad)

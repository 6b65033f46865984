import torch

w = torch.ones(2, requires_grad=True)
w.grad = torch.zeros(2, dtype=torch.float64)

import torch

w = torch.ones(2, requires_grad=True)
result = 2 * w
result.data = torch.ones(3)
result.sum().backward()

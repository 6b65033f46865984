import torch

w = torch.ones(2, requires_grad=True)
result = 2 * w
result = torch.cat([result, torch.ones(1)])
result.sum().backward()
print(w.grad)

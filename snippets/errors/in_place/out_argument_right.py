import torch

w = torch.ones(2, requires_grad=True)
result = torch.add(w, 1)
result.sum().backward()
print("gradient", w.grad.tolist())

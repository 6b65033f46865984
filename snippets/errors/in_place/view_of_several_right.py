import torch

w = torch.ones(2, 2, requires_grad=True)
h = torch.stack([row + 1 for row in w * 2])
h.sum().backward()
print("gradient", w.grad[0].tolist())

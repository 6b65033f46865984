import torch

w = torch.zeros(2, 2, requires_grad=True)
h = w.exp()
for row in h:
    row.data += 1
h.sum().backward()
print("gradient", w.grad[0].tolist(), "instead of [1.0, 1.0]")

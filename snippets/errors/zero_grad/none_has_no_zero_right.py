import torch

w = torch.ones(2, requires_grad=True)
for _ in range(2):
    w.grad = None
    (3 * w).sum().backward()
    print(w.grad)

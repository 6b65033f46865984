import torch

used = torch.ones(1, requires_grad=True)
unused = torch.ones(1, requires_grad=True)
(3 * used).sum().backward()
with torch.no_grad():
    for p in (used, unused):
        p.add_(p.grad, alpha=-0.1)

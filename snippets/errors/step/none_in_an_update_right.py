import torch

used = torch.ones(1, requires_grad=True)
unused = torch.ones(1, requires_grad=True)
(3 * used).sum().backward()
with torch.no_grad():
    for p in (used, unused):
        if p.grad is not None:
            p.add_(p.grad, alpha=-0.1)
print(round(used.item(), 1), unused.item())

import warnings

import torch

warnings.simplefilter("ignore")
w = torch.ones(1, requires_grad=True)
for _ in range(2):
    (3 * w).sum().backward()
    if w.grad is not None:
        w = w - 0.1 * w.grad
print(f"w {w.item():.1f}")

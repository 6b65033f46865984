import warnings

import torch

w = torch.ones(1, requires_grad=True)
with warnings.catch_warnings(record=True) as caught:
    optimizer = torch.optim.SGD([w, w], lr=0.1)
w.sum().backward()
optimizer.step()
print("w", round(w.item(), 1))
print(f"UserWarning: {caught[0].message}")

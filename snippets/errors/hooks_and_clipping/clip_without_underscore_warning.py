import warnings

import torch

w = torch.ones(1, requires_grad=True)
(5 * w).sum().backward()
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    torch.nn.utils.clip_grad_norm([w], 1.0)
print(f"gradient {w.grad.item():.1f}\nFutureWarning: {caught[0].message}")

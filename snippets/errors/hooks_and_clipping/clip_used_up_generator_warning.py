import warnings

import torch

model = torch.nn.Linear(1, 1)
parameters = model.parameters()
print(sum(p.numel() for p in parameters), "numbers")
(100 * model(torch.ones(1, 1))).sum().backward()
with warnings.catch_warnings(record=True) as caught:
    norm = torch.nn.utils.clip_grad_norm_(parameters, 1.0)
print(f"norm {norm.item()}\nUserWarning: {caught[0].message}")

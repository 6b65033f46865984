from contextlib import nullcontext

import torch

model = torch.nn.Linear(1, 1)
for last in (False, True):
    waits = hasattr(model, "no_sync") and not last
    with model.no_sync() if waits else nullcontext():
        (model(torch.ones(1, 1)).sum() / 2).backward()
print("gradient", model.weight.grad.item())

import warnings

import torch

w = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=1.0)
scheduler = torch.optim.lr_scheduler.ExponentialLR(optimizer, gamma=0.1)
optimizer = torch.optim.SGD([w], lr=1.0)  # (1)!
w.grad = torch.tensor(0.0)

with warnings.catch_warnings(record=True) as caught:
    for _ in range(3):
        optimizer.step()
        scheduler.step()
print("in use:", optimizer.param_groups[0]["lr"])
print(f"written to the other optimizer: {scheduler.get_last_lr()[0]:.3f}")
print(str(caught[0].message).split(". ")[0])
print("same optimizer:", scheduler.optimizer is optimizer)  # (2)!

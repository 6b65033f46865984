import warnings

import torch

optimizer = torch.optim.SGD([torch.ones(1, requires_grad=True)], lr=1.0)
scheduler = torch.optim.lr_scheduler.ExponentialLR(optimizer, gamma=0.1)
optimizer.step()
scheduler.step()
with warnings.catch_warnings(record=True) as caught:
    print("get_lr()", round(scheduler.get_lr()[0], 4))
print("UserWarning:", caught[-1].message)

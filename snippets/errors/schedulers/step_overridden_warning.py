import warnings

import torch

optimizer = torch.optim.SGD([torch.ones(1, requires_grad=True)], lr=0.1)
scheduler = torch.optim.lr_scheduler.ExponentialLR(optimizer, gamma=0.5)
plain = optimizer.step
optimizer.step = lambda: plain()
optimizer.step()
with warnings.catch_warnings(record=True) as caught:
    scheduler.step()
print("UserWarning:", caught[-1].message)

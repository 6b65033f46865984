from types import MethodType

import torch

optimizer = torch.optim.SGD([torch.ones(1, requires_grad=True)], lr=0.1)
plain = optimizer.step
optimizer.step = MethodType(lambda self: plain(), optimizer)
scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=1)
optimizer.step()
scheduler.step()
print("rate", round(optimizer.param_groups[0]["lr"], 2))

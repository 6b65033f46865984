import warnings

import torch

optimizer = torch.optim.SGD([torch.ones(1, requires_grad=True)], lr=1.0)
scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=2)
with warnings.catch_warnings(record=True) as caught:
    for epoch in range(3):
        optimizer.step()
        scheduler.step(epoch)
        print("epoch", epoch, "next rate", optimizer.param_groups[0]["lr"])
print("UserWarning:", caught[-1].message)

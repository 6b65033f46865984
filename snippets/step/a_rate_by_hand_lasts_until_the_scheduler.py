import torch
from torch.optim.lr_scheduler import ExponentialLR, LambdaLR

def rates(name, make, base=False):
    optimizer = torch.optim.SGD([torch.tensor(0.0, requires_grad=True)], lr=1.0)
    scheduler, used = make(optimizer), []
    for i in range(4):
        if i == 1:
            optimizer.param_groups[0]["lr"] /= 10  # (1)!
            if base:
                scheduler.base_lrs[0] /= 10  # (2)!
        used.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        scheduler.step()
    print(f"{name:<25}", *(f"{rate:.4f}" for rate in used))

def halved(optimizer):
    return LambdaLR(optimizer, lambda i: 0.5**i)

rates("LambdaLR", halved)
rates("LambdaLR, base_lrs too", halved, base=True)
rates("ExponentialLR", lambda optimizer: ExponentialLR(optimizer, 0.5))

import torch
from torch.optim.lr_scheduler import CosineAnnealingLR as CosineLR
from torch.optim.lr_scheduler import ExponentialLR, LambdaLR, LinearLR

MAKERS = {
    "ExponentialLR": lambda optimizer: ExponentialLR(optimizer, 0.5),
    "CosineAnnealingLR": lambda optimizer: CosineLR(optimizer, 4),
    "LinearLR": lambda optimizer: LinearLR(optimizer, 0.5, total_iters=4),
    "LambdaLR": lambda optimizer: LambdaLR(optimizer, lambda i: 0.5**i),
}

def train(name, make, late):
    head, body = ({"params": [torch.tensor(0.0, requires_grad=True)]} for _ in range(2))
    optimizer = torch.optim.SGD([head] if late else [head, body], lr=1.0)
    scheduler = make(optimizer)
    for i in range(2):
        if late and i == 1:
            optimizer.add_param_group(body)  # (1)!
        optimizer.step()
        try:
            scheduler.step()
        except ValueError as error:
            return print(f"   {name:<18} {error}")
    print(f"   {name:<18}", *(f"{group['lr']:.3f}" for group in optimizer.param_groups))

for late in (False, True):
    print("body added after one step" if late else "both from the start")
    for name, make in MAKERS.items():
        train(name, make, late)

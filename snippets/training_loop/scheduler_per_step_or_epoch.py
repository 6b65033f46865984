import warnings

import torch
from torch.optim.lr_scheduler import ExponentialLR, LambdaLR

def train(title, make_scheduler, place):
    w = torch.tensor(1.0, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    scheduler = make_scheduler(optimizer)
    used = []
    for epoch in range(2):
        for batch in range(3):
            optimizer.zero_grad()
            (0.1 * w**2).backward()
            if place == "before optimizer.step()":
                scheduler.step()
            used.append(f"{optimizer.param_groups[0]['lr']:g}")  # (1)!
            optimizer.step()
            if place == "end of the step":
                scheduler.step()  # (2)!
        if place == "end of the epoch":
            scheduler.step()  # (3)!
    print(f"{title:<7} {place}: w {w.item():.3f}\n   ", *used)

def tenth(optimizer):
    return ExponentialLR(optimizer, gamma=0.1)

def warm_up(optimizer):
    return LambdaLR(optimizer, lambda step: min(1.0, (step + 1) / 4))

train("warm-up", warm_up, "end of the step")
train("warm-up", warm_up, "end of the epoch")  # (4)!
train("tenth", tenth, "end of the epoch")
train("tenth", tenth, "end of the step")
with warnings.catch_warnings(record=True) as caught:
    train("tenth", tenth, "before optimizer.step()")
print("    warned:", "`lr_scheduler.step()` before" in str(caught[0].message))

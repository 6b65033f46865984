import warnings

import torch
from torch.optim.lr_scheduler import ExponentialLR, LambdaLR

make = {
    "warm-up": lambda optimizer: LambdaLR(optimizer, lambda n: min(1.0, (n + 1) / 4)),
    "tenth": lambda optimizer: ExponentialLR(optimizer, gamma=0.1),
}
meant = {"warm-up": "0.25 0.5 0.75 1 1 1", "tenth": "1 1 1 0.1 0.1 0.1"}

def train(schedule, place):
    w = torch.tensor(1.0, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    scheduler = make[schedule](optimizer)
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
    used = " ".join(used)
    print(f"{schedule}, {place}\n    {used}   as meant: {used == meant[schedule]}")
    print(f"    w {w.item():.3f}   warnings so far: {len(caught)}")

with warnings.catch_warnings(record=True) as caught:
    train("warm-up", "end of the step")
    train("warm-up", "end of the epoch")  # (4)!
    train("tenth", "end of the epoch")
    train("tenth", "end of the step")
    train("tenth", "before optimizer.step()")
print(str(caught[0].message).partition(". ")[0])

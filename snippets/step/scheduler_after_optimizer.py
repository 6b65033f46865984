import textwrap
import warnings

import torch

def learning_rates(order):
    w = torch.tensor(1.0, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    scheduler = torch.optim.lr_scheduler.ExponentialLR(optimizer, gamma=0.1)
    used = []
    for _ in range(3):
        w.grad = torch.tensor(1.0)
        for part in order:
            if part == "optimizer":
                used.append(round(optimizer.param_groups[0]["lr"], 4))
                optimizer.step()
            else:
                scheduler.step()  # (1)!
    print(f"{order[0]} first:   lr {used}   w {w.item():.3f}")

with warnings.catch_warnings(record=True) as caught:
    learning_rates(["optimizer", "scheduler"])
    print("warnings:", len(caught))
    learning_rates(["scheduler", "optimizer"])
    print("warnings:", len(caught))  # (2)!
print(textwrap.fill(str(caught[0].message), 76, break_on_hyphens=False))

import math
import warnings

import torch

def train(step_in_every_micro_batch=False, made_for=100):
    def factor(step):
        return 0.5 + 0.5 * math.cos(math.pi * step / made_for)

    w = torch.ones(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.1)
    scheduler = torch.optim.lr_scheduler.LambdaLR(optimizer, factor)
    for update in range(100):
        if update % 15 == 0:
            print(f"{scheduler.get_last_lr()[0]:.2f}", end="  ")  # (1)!
        for micro_batch in range(4):
            (w.square().sum() / 4).backward()
            if step_in_every_micro_batch:
                scheduler.step()
        optimizer.step()
        optimizer.zero_grad()
        if not step_in_every_micro_batch:
            scheduler.step()
    print(" noticed:", scheduler.last_epoch != made_for)  # (2)!

with warnings.catch_warnings(record=True) as caught:
    train()
    train(step_in_every_micro_batch=True)
    train(made_for=4 * 100)
for warning in caught:
    print("warning:", str(warning.message).split(". ")[0])

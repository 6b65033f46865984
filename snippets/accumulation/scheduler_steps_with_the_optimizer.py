import warnings

import torch

def train(every_micro_batch, k=4):
    w = torch.tensor(0.0, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    scheduler = torch.optim.lr_scheduler.ExponentialLR(optimizer, gamma=0.9)  # (1)!
    for i in range(8):
        loss = 1.0 * w
        (loss / k).backward()
        if (i + 1) % k == 0:
            optimizer.step()
            optimizer.zero_grad()
            if not every_micro_batch:
                scheduler.step()
        if every_micro_batch:
            scheduler.step()
    lr = scheduler.get_last_lr()[0]
    print(f"   after 2 optimizer steps: w = {w.item():.3f}, lr = {lr:.3f}")

with warnings.catch_warnings(record=True) as caught:
    print("wrong: in every micro-batch")
    train(every_micro_batch=True)
    print("   warning:", str(caught[0].message).partition(". ")[0])  # (2)!
print("right: after each optimizer step")
train(every_micro_batch=False)

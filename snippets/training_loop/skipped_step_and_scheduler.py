import warnings

import torch

def train(careful):
    w = torch.ones(1, 1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    scheduler = torch.optim.lr_scheduler.ExponentialLR(optimizer, gamma=0.5)
    scaler = torch.amp.GradScaler("cpu", init_scale=1024.0)
    used = []
    for _ in range(4):
        optimizer.zero_grad()
        with torch.autocast("cpu", dtype=torch.float16):
            loss = (torch.full((1, 1), 100.0) @ w).mean()
        scaler.scale(loss).backward()
        scale, before = scaler.get_scale(), w.item()
        scaler.step(optimizer)
        scaler.update()
        if w.item() != before:
            used.append(optimizer.param_groups[0]["lr"])
        if not careful or scaler.get_scale() >= scale:  # (1)!
            scheduler.step()
    print("only after a step" if careful else "in every iteration", used)

for careful in (False, True):
    with warnings.catch_warnings(record=True) as caught:
        train(careful)
    print("   warnings:", *(str(one.message).partition(". ")[0] for one in caught))

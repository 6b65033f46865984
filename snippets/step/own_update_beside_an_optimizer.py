import torch

def train(name, update):
    a, b = (torch.tensor(0.0, requires_grad=True) for _ in range(2))
    frozen = torch.tensor(0.0)
    groups = [{"params": [a, frozen]}, {"params": [b], "lr": 0.25}]
    optimizer = torch.optim.SGD(groups, lr=1.0)
    scaler = torch.amp.GradScaler("cpu", init_scale=1024)
    for _ in range(2):
        optimizer.zero_grad()
        scaler.scale(a + b + frozen).backward()
        with torch.no_grad():
            update(optimizer, scaler)
        for group in optimizer.param_groups:  # (1)!
            group["lr"] *= 0.5
    print(f"{name:<6} a {a.item():8.3f}   b {b.item():8.3f}")

def naive(optimizer, scaler):
    for group in optimizer.param_groups:
        for w in group["params"]:
            if w.grad is not None:
                w -= 1.0 * w.grad

def right(optimizer, scaler):
    scaler.unscale_(optimizer)  # (2)!
    for group in optimizer.param_groups:
        for w in group["params"]:
            if w.grad is not None:  # (3)!
                w -= group["lr"] * w.grad
    scaler.update()

train("naive", naive)
train("right", right)

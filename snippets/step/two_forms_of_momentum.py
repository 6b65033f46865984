import torch

def train(lrs):
    w = torch.tensor(1.0, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=lrs[0], momentum=0.5)
    other, v = 1.0, 0.0
    print("lr", lrs)
    for lr in lrs:
        optimizer.param_groups[0]["lr"] = lr
        optimizer.zero_grad()
        (w**2).backward()
        optimizer.step()
        v = 0.5 * v + lr * 2 * other  # (1)!
        other = other - v
        print(f"   torch {w.item():5}   lr inside the velocity {other:5}")

train([0.25, 0.25, 0.25])
train([0.25, 0.25, 0.0])

import torch

def train(name, freeze_at, set_to_none=True):
    body = torch.tensor(1.0, requires_grad=True)
    head = torch.tensor(1.0, requires_grad=True)
    optimizer = torch.optim.SGD([body, head], lr=0.1, momentum=0.5)
    path = []
    for iteration in range(4):
        if iteration == freeze_at:
            body.requires_grad_(False)  # (1)!
        optimizer.zero_grad(set_to_none=set_to_none)
        (body + head).backward()
        optimizer.step()
        path.append(f"{body.item():.4f}")
    print(f"{name:<14}", *path, f"  head {head.item():.4f}", end="   ")
    print("body.grad", body.grad)

train("not frozen", freeze_at=None)
train("from the start", freeze_at=0)
train("later, None", freeze_at=1)
train("later, zeros", freeze_at=1, set_to_none=False)  # (2)!

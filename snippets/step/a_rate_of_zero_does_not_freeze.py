import torch

def train(name, freeze):
    w, other = (torch.tensor(0.0, requires_grad=True) for _ in range(2))
    groups = [{"params": [w]}, {"params": [other]}]
    optimizer = torch.optim.SGD(groups, lr=1.0, momentum=0.5)
    path = []
    for iteration in range(5):
        freeze(optimizer.param_groups[0], iteration < 3)  # (1)!
        optimizer.zero_grad()
        (-w - other).backward()
        optimizer.step()
        path.append(f"{w.item():.3f}")
    print(f"{name:<14}", *path)

def rate_of_zero(group, frozen):
    group["lr"] = 0.0 if frozen else 1.0

def requires_grad(group, frozen):
    group["params"][0].requires_grad_(not frozen)

train("lr = 0", rate_of_zero)
train("requires_grad_", requires_grad)

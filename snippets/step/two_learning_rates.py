import torch

body, head = torch.nn.Linear(2, 2), torch.nn.Linear(2, 1)
optimizer = torch.optim.SGD(
    [
        {"params": body.parameters(), "lr": 0.01},  # (1)!
        {"params": head.parameters()},
    ],
    lr=0.1,
)
keys = list(optimizer.param_groups[0])
print("keys:", *keys[:6])
print("     ", *keys[6:])
groups = optimizer.param_groups
print(type(groups).__name__, "of", len(groups))
before = [body.bias[0].item(), head.bias[0].item()]
for group in groups:  # (2)!
    for p in group["params"]:
        p.grad = torch.ones_like(p)
    size = len(group["params"])
    print(f"{type(group).__name__}: {size} tensors, lr {group['lr']}")
optimizer.step()
print(f"body moved {before[0] - body.bias[0].item():.2f}")
print(f"head moved {before[1] - head.bias[0].item():.2f}")

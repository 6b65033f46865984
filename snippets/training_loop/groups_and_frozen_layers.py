import torch
from torch import nn

torch.manual_seed(0)
x, y = torch.randn(64, 4), torch.randn(64, 1)
frozen, middle, head = nn.Linear(4, 8), nn.Linear(8, 8), nn.Linear(8, 1)
model = nn.Sequential(frozen, middle, nn.Tanh(), head)
frozen.requires_grad_(False)  # (1)!
groups = [
    {"params": middle.parameters(), "lr": 0.01},  # (2)!
    {"params": head.parameters(), "lr": 0.1},
]
optimizer = torch.optim.SGD(groups)

parts = {"frozen": frozen, "middle": middle, "head": head}
before = {name: part.weight.detach().clone() for name, part in parts.items()}
losses = []
for _ in range(20):
    optimizer.zero_grad()
    loss = nn.functional.mse_loss(model(x), y)
    loss.backward()
    optimizer.step()
    losses.append(loss.item())
print("loss fell:", losses[-1] < losses[0])
for name, part in parts.items():
    moved = (part.weight - before[name]).abs().max().item()
    print(f"{name:<6} moved {moved:.3f}   has .grad: {part.weight.grad is not None}")

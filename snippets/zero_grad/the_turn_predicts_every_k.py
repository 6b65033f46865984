import math
import torch

torch.manual_seed(6)
x = torch.rand(20, 1).double() * 10
y = 2 * x + (5 + torch.randn(20, 1))
start = torch.cat([torch.randn(1), torch.zeros(1)]).double()[:, None]

inputs = torch.cat([x, torch.ones(20, 1)], dim=1)
best = torch.linalg.lstsq(inputs, y).solution
lowest = (0.5 * (y - inputs @ best) ** 2).mean().item()
curvature, direction = torch.linalg.eigh(inputs.T @ inputs / 20)  # (1)!
distance = (direction.T @ (start - best))[:, 0]  # (2)!
turn = torch.acos(1 - 0.01 * curvature / 2)

def factor(k):
    return torch.cos((k + 0.5) * turn) / torch.cos(turn / 2)  # (3)!

def predicted(k):
    cycles, rest = divmod(999, k)  # (4)!
    left = distance * factor(k) ** cycles * factor(rest)
    return lowest + (0.5 * curvature * left**2).sum().item()

flat, steep = (2 * math.pi / turn).tolist()
print(f"steps per turn: flat {flat:.2f}   steep {steep:.2f}")
print(f"lowest possible loss {lowest:.3g}")
for k in (1, 2, 3, 5, 8, 10, 20, 50, 1000):
    flat, steep = factor(k).tolist()
    loss = predicted(k)
    print(f"{k:4}   flat {flat:6.3f}   steep {steep:6.3f}   loss {loss:.3g}")

import math

import torch

def distance(lr, clear):
    w = torch.tensor(1.0, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=lr)
    for _ in range(100):
        if clear:
            optimizer.zero_grad()
        loss = 0.5 * w**2
        loss.backward()
        optimizer.step()
    return abs(w.item())

print("lr       a quarter turn   distance after 100 steps")
for lr in (0.0001, 0.0002, 0.001, 0.01, 0.1):
    quarter = math.pi / 2 / math.acos(1 - lr / 2)  # (1)!
    cleared, never = distance(lr, True), distance(lr, False)
    print(f"{lr:<7}  {quarter:4.0f} steps", end="       ")
    print(f"cleared {cleared:.3f}   never {never:.3f}")

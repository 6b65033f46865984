import torch

w = torch.ones(1, requires_grad=True)
for _ in range(2):
    w.grad = None
    (3 * w).sum().backward()
    with torch.no_grad():
        w -= 0.1 * w.grad
print(f"w {w.item():.1f}")

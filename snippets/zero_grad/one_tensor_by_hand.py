import torch

w = torch.tensor(5.0, requires_grad=True)

for _ in range(3):
    loss = w**2
    loss.backward()
    with torch.no_grad():  # (1)!
        w -= 0.1 * w.grad
    w.grad = None  # (2)!
    print(f"w = {w.item():.4f}")

import torch

w = torch.tensor(5.0, requires_grad=True)
print("backward() returns", (w**2).backward(), "  w.grad", w.grad)

w.grad = None
for _ in range(3):
    (gradient,) = torch.autograd.grad(w**2, [w])  # (1)!
    print(f"w {w.item():.2f}  gradient {gradient:.2f}  w.grad {w.grad}")
    with torch.no_grad():
        w -= 0.1 * gradient

import torch

w = torch.tensor(5.0, requires_grad=True)
for _ in range(3):
    (gradient,) = torch.autograd.grad(w**2, w)  # (1)!
    with torch.no_grad():
        w -= 0.1 * gradient
print(f"torch.autograd.grad: w = {w.item():.2f}   w.grad = {w.grad}")

gradient_of = torch.func.grad(torch.square)  # (2)!
v = torch.tensor(5.0)
for _ in range(3):
    v = v - 0.1 * gradient_of(v)
print(f"torch.func.grad:     v = {v.item():.2f}   v.requires_grad = {v.requires_grad}")

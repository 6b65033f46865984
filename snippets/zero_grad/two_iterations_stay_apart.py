import torch

torch.manual_seed(6)  # (1)!
x = torch.rand(20, 1) * 10
y = 2 * x + (5 + torch.randn(20, 1))
w = torch.randn(1, requires_grad=True)
b = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w, b], lr=0.01)

for iteration in range(2):
    optimizer.zero_grad()  # (2)!
    loss = (0.5 * (y - (w * x + b)) ** 2).mean()  # (3)!
    loss.backward()
    optimizer.step()
    print(f"loss {loss:.4f}   w.grad {w.grad.item():9.4f}   b.grad {b.grad.item():.4f}")

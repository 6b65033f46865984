import torch

x = torch.tensor([[1.0, -2.0], [1.0, -1.0], [1.0, 1.0], [1.0, 2.0]])  # (1)!
y = torch.tensor([-3.0, -1.0, 3.0, 5.0])
w = torch.zeros(2, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.5)

for iteration in range(6):
    optimizer.zero_grad()
    e = x @ w - y  # (2)!
    loss = (e**2).mean() / 2  # (3)!
    loss.backward()
    optimizer.step()
    grad = w.grad
    print(f"{iteration}   loss {loss:.4f}", end="   ")
    print(f"grad {grad[0]:7.4f} {grad[1]:7.4f}   w {w[0]:.4f} {w[1]:.4f}")

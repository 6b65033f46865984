import torch

x = torch.tensor([[1.0, -2.0], [1.0, -1.0], [1.0, 1.0], [1.0, 2.0]])
y = torch.tensor([-3.0, -1.0, 3.0, 5.0])

def train(name, lr, second):
    w = torch.zeros(2, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=lr)
    for _ in range(10):
        optimizer.zero_grad()
        squares = (x @ w - y) ** 2 / 2
        loss = squares.sum() if name == "sum" else squares.mean()
        loss.backward()
        optimizer.step()
    curvature = torch.linalg.eigvalsh(second)  # (1)!
    products = [round(lr * c.item(), 4) for c in curvature]
    print(f"{name:<4}   lr {lr:<5}   lr * curvature {products!s:<15}", end="   ")
    print(f"w {w[0]:.4g} {w[1]:.4g}")

train("mean", lr=0.125, second=x.T @ x / 4)
train("sum", lr=0.125, second=x.T @ x)
train("mean", lr=0.5, second=x.T @ x / 4)
train("sum", lr=0.5, second=x.T @ x)

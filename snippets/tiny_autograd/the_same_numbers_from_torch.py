import torch

torch.manual_seed(6)
x = torch.rand(20, 1) * 10
y = 2 * x + (5 + torch.randn(20, 1))
start = torch.randn(1)

def rounded(tensor):  # (1)!
    numbers = [round(number, 6) for number in tensor.flatten().tolist()]
    return torch.tensor(numbers, dtype=torch.float64)

x, y, w = rounded(x), rounded(y), rounded(start).requires_grad_()
b = torch.zeros(1, dtype=torch.float64, requires_grad=True)
optimizer = torch.optim.SGD([w, b], lr=0.01)
for iteration in range(1000):
    optimizer.zero_grad()
    loss = (0.5 * (w * x + b - y) ** 2).mean()
    loss.backward()
    if iteration in (0, 1, 999):
        print(f"{iteration:3}   loss {loss.item():.4f}", end="   ")
        print(f"w.grad {w.grad.item():8.4f}   b.grad {b.grad.item():8.4f}")
    optimizer.step()
print(f"w {w.item():.10f}   b {b.item():.10f}")

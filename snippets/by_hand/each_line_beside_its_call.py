import torch

hand = 0.0
w = torch.tensor(0.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.25)

for iteration in range(2):
    grad = 0.0
    optimizer.zero_grad()
    for x, y in [(1.0, 3.0), (2.0, 4.0)]:
        grad += (hand * x - y) * x / 2  # (1)!
        (0.5 * (w * x - y) ** 2 / 2).backward()  # (2)!
    hand -= 0.25 * grad
    optimizer.step()
    print(f"grad {grad} {w.grad.item()}   w {hand} {w.item()}")

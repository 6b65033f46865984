import torch

rows = [[1.0, -2.0], [1.0, -1.0], [1.0, 1.0], [1.0, 2.0]]
targets = [-3.0, -1.0, 3.0, 5.0]
x, y = torch.tensor(rows).double(), torch.tensor(targets).double()  # (1)!

def difference(lr, steps, divisor):
    largest, by_hand = 0.0, [0.0, 0.0]
    w = torch.zeros(2, dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=lr)
    for _ in range(steps):
        grad = [0.0, 0.0]
        for i in range(4):
            e = by_hand[0] * rows[i][0] + by_hand[1] * rows[i][1] - targets[i]
            grad = [grad[j] + e * rows[i][j] / 4 for j in range(2)]
        by_hand = [by_hand[j] - lr * grad[j] for j in range(2)]
        optimizer.zero_grad()
        (((x @ w - y) ** 2).mean() / divisor).backward()  # (2)!
        optimizer.step()
        apart = [abs(by_hand[j] - w[j].item()) for j in range(2)]
        largest = max(largest, *apart)
    return largest

print("mean / 2, lr 0.5:", difference(lr=0.5, steps=20, divisor=2))
print("mean / 2, lr 0.1: below 1e-12:", difference(0.1, 200, 2) < 1e-12)  # (3)!
print("mean,     lr 0.5:", difference(lr=0.5, steps=1, divisor=1), "after one step")

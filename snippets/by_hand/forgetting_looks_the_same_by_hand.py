import torch

rows = [[1.0, -2.0], [1.0, -1.0], [1.0, 1.0], [1.0, 2.0]]
targets = [-3.0, -1.0, 3.0, 5.0]

def train(clear):
    by_hand, grad = [0.0, 0.0], [0.0, 0.0]
    w = torch.zeros(2, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.5)
    for _ in range(4):
        if clear:
            grad = [0.0, 0.0]  # (1)!
            optimizer.zero_grad()
        for i in range(4):
            e = by_hand[0] * rows[i][0] + by_hand[1] * rows[i][1] - targets[i]
            grad = [grad[j] + e * rows[i][j] / 4 for j in range(2)]
        by_hand = [by_hand[j] - 0.5 * grad[j] for j in range(2)]
        e = torch.tensor(rows) @ w - torch.tensor(targets)
        ((e**2).mean() / 2).backward()
        optimizer.step()
        print(f"   grad {grad}   w.grad {w.grad.tolist()}")

print("cleared in every iteration")
train(clear=True)
print("never cleared")
train(clear=False)

import torch

rows = torch.tensor([[1.0, -2.0], [1.0, -1.0], [1.0, 1.0], [1.0, 2.0]])
targets = torch.tensor([-3.0, -1.0, 3.0, 5.0])
w = torch.ones(2, requires_grad=True)
by_hand = [0.0, 0.0]

for i in range(4):
    x, y = rows[i].tolist(), targets[i].item()
    e = w[0].item() * x[0] + w[1].item() * x[1] - y
    by_hand = [by_hand[j] + e * x[j] / 4 for j in range(2)]  # (1)!
    loss_of_one = (rows[i] @ w - targets[i]) ** 2 / 2
    (loss_of_one / 4).backward()  # (2)!
    print(f"sample {i}   by hand {by_hand}   w.grad {w.grad.tolist()}")

one_by_one = w.grad
w.grad = None
(((rows @ w - targets) ** 2).mean() / 2).backward()  # (3)!
print("one backward for all:", w.grad.tolist())
print("largest difference:  ", (w.grad - one_by_one).abs().max().item())

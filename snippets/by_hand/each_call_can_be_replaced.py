import torch

x = torch.tensor([[1.0, -2.0], [1.0, -1.0], [1.0, 1.0], [1.0, 2.0]])
y = torch.tensor([-3.0, -1.0, 3.0, 5.0])

def train(*by_hand):
    w = torch.zeros(2, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.5)
    for _ in range(6):
        if "zero_grad" in by_hand:
            w.grad = None  # (1)!
        else:
            optimizer.zero_grad()
        if "backward" in by_hand:
            with torch.no_grad():
                w.grad = x.T @ (x @ w - y) / 4  # (2)!
        else:
            (((x @ w - y) ** 2).mean() / 2).backward()
        if "step" in by_hand:
            with torch.no_grad():  # (3)!
                w -= 0.5 * w.grad
        else:
            optimizer.step()
    print(f"{w[0]:.6f} {w[1]:.6f}   by hand:", ", ".join(by_hand) or "nothing")

train()
train("zero_grad")
train("backward")
train("step")
train("zero_grad", "backward", "step")

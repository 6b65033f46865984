import torch

x = torch.tensor([[1.0, -2.0], [1.0, -1.0], [1.0, 1.0], [1.0, 2.0]])
y = torch.tensor([-3.0, -1.0, 3.0, 5.0])

def show(name, start_of, gradient=None):
    w = torch.zeros(2, requires_grad=True)
    e = x @ w - y
    start = start_of(e)
    start.backward(gradient)
    print(f"{name:<14} w.grad {w.grad.tolist()!s:<14} from {start.tolist()}")

show("loss", lambda e: (e**2).mean() / 2)
show("loss + 1000", lambda e: (e**2).mean() / 2 + 1000)  # (1)!
show("3 * loss", lambda e: 3 * (e**2).mean() / 2)  # (2)!
show("no loss, e / 4", lambda e: e, gradient=-y / 4)  # (3)!
show("no loss, e", lambda e: e, gradient=-y)

import torch

def show(name, loss_of):
    for start in (3.0, 1.0):
        w = torch.tensor(start, requires_grad=True)
        loss = loss_of((w - 1) ** 2)
        loss.backward()
        print(f"{name:<12} w {start}   loss {loss.item():.6f}   grad {w.grad.item()}")

show("square", lambda square: square)
show("root", lambda square: square.sqrt())  # (1)!
show("a bit inside", lambda square: (square + 1e-12).sqrt())  # (2)!

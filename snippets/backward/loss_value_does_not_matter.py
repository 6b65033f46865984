import torch

x, y = torch.tensor([1.0, 2.0]), torch.tensor([5.0, 8.0])
w = torch.tensor(2.0, requires_grad=True)
b = torch.tensor(1.0, requires_grad=True)

def show(name, change):
    w.grad = b.grad = None
    loss = change((0.5 * (y - (w * x + b)) ** 2).mean())
    loss.backward()
    print(f"{name:<12} {loss.item():8}   grads {w.grad} and {b.grad}")

show("loss", lambda loss: loss)
show("loss + 1000", lambda loss: loss + 1000)
show("loss - 3.25", lambda loss: loss - 3.25)  # (1)!
show("loss * 2", lambda loss: loss * 2)  # (2)!

w.grad = b.grad = None
output = w * x + b
output.backward(gradient=(output - y) / 2)  # (3)!
print(f"no loss line            grads {w.grad} and {b.grad}")

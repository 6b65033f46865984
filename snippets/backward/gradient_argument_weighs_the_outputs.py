import torch

w = torch.tensor(2.0, requires_grad=True)
x = torch.tensor([1.0, 2.0, 3.0, 6.0])  # (1)!
ones, v = torch.ones(4), torch.tensor([1.0, 0.0, 0.0, 10.0])

def show(name, backward):
    w.grad = None
    backward(w * x)
    print(f"{name:<19} w.grad {w.grad.item()}")

show("losses.sum()", lambda losses: losses.sum().backward())
show("gradient=ones", lambda losses: losses.backward(gradient=ones))  # (2)!
show("losses.mean()", lambda losses: losses.mean().backward())
show("gradient=ones / 4", lambda losses: losses.backward(gradient=ones / 4))
show("(v * losses).sum()", lambda losses: (v * losses).sum().backward())
show("gradient=v", lambda losses: losses.backward(gradient=v))  # (3)!

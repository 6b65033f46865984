import torch

def old_step(w, lr, weight_decay):
    with torch.no_grad():
        w.grad.add_(w, alpha=weight_decay)  # (1)!
        w.add_(w.grad, alpha=-lr)

def new_step(w, lr, weight_decay):
    torch.optim.SGD([w], lr=lr, weight_decay=weight_decay).step()

def show(name, step, weight_decay):
    w = torch.tensor(2.0, requires_grad=True)
    gradient = w.grad = torch.tensor(3.0)
    step(w, lr=0.25, weight_decay=weight_decay)
    print(f"{name:<19} w {w.item()}   .grad {gradient.item()}")

show("old", old_step, 0.5)
show("new", new_step, 0.5)
show("new, tensor", new_step, torch.tensor(0.5))
recorded = torch.tensor(0.5, requires_grad=True)  # (2)!
show("new, requires_grad", new_step, recorded)

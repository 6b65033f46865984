import torch

def old_step(w, lr, weight_decay):
    grad = w.grad.data
    grad.add_(w.data, alpha=weight_decay)  # (1)!
    w.data.sub_(lr * grad)

def new_step(w, lr, weight_decay):
    torch.optim.SGD([w], lr=lr, weight_decay=weight_decay).step()

for step in (old_step, new_step):
    w = torch.tensor(2.0, requires_grad=True)
    (3 * w).backward()
    print(f"{step.__name__}   before: w {w.item()}   w.grad {w.grad.item()}")
    step(w, lr=0.25, weight_decay=0.5)
    print(f"{'':<10} after:  w {w.item()}   w.grad {w.grad.item()}")
    step(w, lr=0.25, weight_decay=0.5)  # (2)!
    print(f"{'':<10} again:  w {w.item()}   w.grad {w.grad.item()}")

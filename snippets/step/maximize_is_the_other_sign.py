import torch

def step(sign, maximize):
    w = torch.tensor(1.0, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.1, maximize=maximize)
    loss = sign * w**2
    loss.backward()
    optimizer.step()
    gradient = w.grad.item()
    print(f"maximize={maximize!s:<5}   w.grad {gradient:4}  w {w.item():.1f}")

step(sign=1, maximize=False)
step(sign=1, maximize=True)  # (1)!
step(sign=-1, maximize=False)  # (2)!

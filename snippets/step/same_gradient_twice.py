import torch

for again in False, True:
    w = torch.tensor(1.0, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.1)
    (w**2).backward()
    optimizer.step()
    if again:
        optimizer.zero_grad()
        (w**2).backward()
    optimizer.step()  # (1)!
    print(f"again: {again!s:<5}   w.grad {w.grad.item():.1f}   w {w.item():.2f}")

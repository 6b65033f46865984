import torch

def two_steps(backward_again):
    w = torch.tensor(1.0, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.1)
    (w**2).backward()
    optimizer.step()
    print(f"w.grad {w.grad.item():.1f}   w {w.item():.2f}", end="   then   ")
    if backward_again:
        optimizer.zero_grad()
        (w**2).backward()
    optimizer.step()  # (1)!
    print(f"w.grad {w.grad.item():.1f}   w {w.item():.2f}")

two_steps(backward_again=False)
two_steps(backward_again=True)

import torch

for case in ("no backward()", "zero_grad() too late", "right"):
    w = torch.tensor(1.0, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.1)
    loss = w**2
    if case != "no backward()":
        loss.backward()
    if case == "zero_grad() too late":
        optimizer.zero_grad()  # (1)!
    optimizer.step()
    print(f"{case:<20}   w {w.item():.1f}   w.grad {w.grad}")

import torch

def path(s, clear, steps=50):
    w = torch.tensor(1.0, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=s)  # (1)!
    values = [w.item()]
    for _ in range(steps):
        if clear:
            optimizer.zero_grad()
        loss = 0.5 * w**2
        loss.backward()
        optimizer.step()
        values.append(w.item())
    return values

def show(name, values):
    largest = max(abs(value) for value in values)  # (2)!
    print(f"  {name:<14}{values[:5]} ... at most {largest:.3g}")

for s in (1.0, 2.0, 2.5, 4.0, 4.5):
    print("s =", s)
    show("cleared", path(s, clear=True))
    show("never cleared", path(s, clear=False))

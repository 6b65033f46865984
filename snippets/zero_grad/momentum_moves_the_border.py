import torch

def largest(lr, momentum, clears, steps):
    w = torch.tensor(1.0, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=lr, momentum=momentum)
    values = []
    for _ in range(steps):
        if clears:
            optimizer.zero_grad()
        (w**2).backward()
        optimizer.step()
        values.append(abs(w.item()))
    return max(values)

for momentum in 0.0, 0.5, 0.9:
    border = 2 * (1 + momentum) / 2  # (1)!
    below, above = (largest(border + d, momentum, True, 200) for d in (-0.05, 0.05))
    print(f"momentum {momentum}  border {border}  below {below:.1f}  above {above:.0e}")

for lr in 0.1, 0.01, 0.001:
    forgotten = largest(lr, momentum=0.9, clears=False, steps=700)
    print(f"never cleared, momentum 0.9   lr {lr:<5}   {forgotten:.0e}")

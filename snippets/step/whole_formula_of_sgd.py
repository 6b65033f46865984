import torch

def by_hand(momentum=0, dampening=0, weight_decay=0, nesterov=False):
    w, v = 1.0, None
    for _ in range(5):
        g = 2 * w + weight_decay * w
        v = g if v is None else momentum * v + (1 - dampening) * g  # (1)!
        w = w - 0.125 * (g + momentum * v if nesterov else v)  # (2)!
    return w

def by_torch(**options):
    w = torch.tensor(1.0, requires_grad=True)  # (3)!
    optimizer = torch.optim.SGD([w], lr=0.125, **options)
    for _ in range(5):
        optimizer.zero_grad()
        (w**2).backward()
        optimizer.step()
    return w.item()

def compare(**options):
    hand, w = by_hand(**options), by_torch(**options)
    chosen = ", ".join(f"{key} {value}" for key, value in options.items())
    print(f"w {w:7.4f}   difference {abs(hand - w)}   {chosen or 'plain'}")

compare()
compare(weight_decay=0.5)
compare(momentum=0.5)
compare(momentum=0.5, dampening=0.5)
compare(momentum=0.5, nesterov=True)
compare(momentum=0.5, nesterov=True, weight_decay=0.5)

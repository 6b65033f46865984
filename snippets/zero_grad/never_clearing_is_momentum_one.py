import torch

def train(clear, momentum, steps=1000):
    torch.manual_seed(6)
    x = torch.rand(20, 1) * 10
    y = 2 * x + (5 + torch.randn(20, 1))
    w = torch.randn(1, requires_grad=True)
    b = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w, b], lr=0.01, momentum=momentum)
    path = []
    for _ in range(steps):
        if clear:
            optimizer.zero_grad()
        loss = (0.5 * (y - (w * x + b)) ** 2).mean()
        loss.backward()
        optimizer.step()
        path.append(torch.cat([w, b]).detach())
    return torch.stack(path)

def largest_difference(one, other):
    return (one - other).abs().max().item()

forgotten = train(clear=False, momentum=0.0)  # (1)!
frictionless = train(clear=True, momentum=1.0)  # (2)!
ordinary = train(clear=True, momentum=0.0)
print("from momentum 1.0:", largest_difference(forgotten, frictionless))
print(f"from clearing:     {largest_difference(forgotten, ordinary):.2f}")

import torch

def spread(clear):
    torch.manual_seed(0)
    w = torch.zeros(10000, requires_grad=True)  # (1)!
    optimizer = torch.optim.SGD([w], lr=1.0)
    found = []
    for step in range(1, 1601):
        if clear:
            optimizer.zero_grad()
        target = torch.randn(10000)  # (2)!
        loss = (0.5 * (w - target) ** 2).sum()
        loss.backward()
        optimizer.step()
        if step in (100, 400, 1600):
            found.append(round(w.std().item(), 1))  # (3)!
    return found

print("cleared:      ", spread(clear=True))
print("never cleared:", spread(clear=False))

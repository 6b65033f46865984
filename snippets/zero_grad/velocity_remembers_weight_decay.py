import torch

def path(clear, **options):
    w = torch.tensor(1.0, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0, **options)
    values = []
    for _ in range(4):
        if clear:
            optimizer.zero_grad()
        loss = 0.5 * w**2
        loss.backward()
        optimizer.step()  # (1)!
        values.append(w.item())
    return values

for decay in (0.0, 0.5):
    print("weight_decay", decay)
    print("  never cleared:", path(False, momentum=0.0, weight_decay=decay))
    print("  momentum 1.0: ", path(True, momentum=1.0, weight_decay=decay))

import torch

def path(clear, momentum=0.0, scale=None, overflow=None):
    w = torch.tensor(1.0, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.5, momentum=momentum)
    on = scale is not None
    scaler = torch.amp.GradScaler("cpu", init_scale=scale or 1.0, enabled=on)
    seen = []
    for step in range(6):
        if clear:
            optimizer.zero_grad()
        loss = 0.5 * w**2
        if step == overflow:
            loss = loss * float("inf")
        scaler.scale(loss).backward()
        scaler.step(optimizer)  # (1)!
        scaler.update()
        seen.append(w.item())
    return seen

def show(name, values):
    print(f"{name:<28}", *(f"{value:8.5f}" for value in values))

show("never cleared, no scaler", path(False))
show("never cleared, scale 8", path(False, scale=8.0))
show("cleared, momentum 1/8", path(True, momentum=1 / 8))
show("never cleared, scale 65536", path(False, scale=65536.0))  # (2)!
show("cleared", path(True))
show("never cleared, an overflow", path(False, scale=8.0, overflow=1))  # (3)!
show("cleared, an overflow", path(True, scale=8.0, overflow=1))
print("scale 8 = momentum 1/8:", path(False, scale=8.0) == path(True, momentum=1 / 8))

import torch

def path(clear, momentum):
    w = torch.tensor(1.0, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0, momentum=momentum)
    values = []
    for _ in range(8):
        if clear:
            optimizer.zero_grad()
        loss = 0.5 * w**2  # (1)!
        loss.backward()
        optimizer.step()
        values.append(w.item())
    return values

print("never cleared:", path(clear=False, momentum=0.0))  # (2)!
print("momentum 1.0: ", path(clear=True, momentum=1.0))
print("momentum 0.5: ", path(clear=True, momentum=0.5))

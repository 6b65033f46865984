import torch

def gradient(start, chunk, detach=True):
    w = torch.tensor(start, requires_grad=True)
    h, loss = torch.tensor(0.0), 0
    for step in range(1, 13):
        h = w * h + 1
        loss = loss + h  # (1)!
        if step % chunk == 0:
            loss.backward(retain_graph=not detach)
            loss = 0
            if detach:
                h = h.detach()
    return w.grad.item()

for w in (0.5, 1.0):
    print("w =", w)
    full = gradient(w, chunk=12)
    for chunk in (12, 6, 3, 1):
        cut = gradient(w, chunk)
        print(f"  chunks of {chunk:<8} {cut:8.4f} {cut / full:5.0%}")
    kept = gradient(w, chunk=1, detach=False)
    print(f"  of 1, not detached {kept:8.4f} {kept / full:5.0%}")

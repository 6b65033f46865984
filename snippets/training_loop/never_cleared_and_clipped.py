import torch

def path(clear, momentum, clip):
    w = torch.tensor(4.0, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.5, momentum=momentum)
    seen = []
    for _ in range(6):
        if clear:
            optimizer.zero_grad()
        loss = 0.5 * w**2
        loss.backward()
        if clip:
            torch.nn.utils.clip_grad_norm_([w], 1)  # (1)!
        optimizer.step()
        seen.append(f"{w.item():6.2f}")
    return " ".join(seen)

for clip in (False, True):
    print("clipped" if clip else "not clipped")
    print("   never cleared          ", path(False, 0.0, clip))
    print("   cleared, momentum 1.0  ", path(True, 1.0, clip))

import torch
from torch.utils.checkpoint import checkpoint

def show(name, layer):
    w = torch.tensor(2.0, requires_grad=True)
    written = []
    w.register_post_accumulate_grad_hook(lambda p: written.append(p.grad.item()))
    result = torch.tensor(1.0, requires_grad=True)
    for _ in range(3):
        result = layer(lambda value: w * value, result)
    result.backward()
    print(f"{name:<20} .grad after each write: {written}")

def plain(part, value):
    return part(value)

def new(part, value):
    return checkpoint(part, value, use_reentrant=False)

def old(part, value):
    return checkpoint(part, value, use_reentrant=True)  # (1)!

show("no checkpoints", plain)
show("use_reentrant=False", new)
show("use_reentrant=True", old)

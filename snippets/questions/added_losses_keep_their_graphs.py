import weakref

import torch
from torch.autograd.graph import saved_tensors_hooks

class Saved:  # (1)!
    alive = weakref.WeakSet()

    def __init__(self, tensor):
        self.tensor = tensor
        Saved.alive.add(self)

def products(node):  # (2)!
    earlier = [node for node, _ in node.next_functions if node]
    return (node.name() == "MulBackward0") + sum(map(products, earlier))

def run(backward, item):
    w, total = torch.ones(1, requires_grad=True), 0.0
    for _ in range(5):
        with saved_tensors_hooks(Saved, lambda saved: saved.tensor):
            loss = (w * torch.ones(1000)).mean()
        if backward:
            loss.backward()
        total += loss.item() if item else loss  # (3)!
        del loss
    graphs = 0 if item else products(total.grad_fn)
    line = f"{backward!s:<12} {'loss.item()' if item else 'loss':<13}"
    print(f"{line} {graphs:6} {len(Saved.alive):15}")

print("backward()   total += ...  graphs   saved tensors")
for backward in (True, False):
    run(backward, item=False)
    run(backward, item=True)

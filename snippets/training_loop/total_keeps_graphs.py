import weakref

import torch
from torch.autograd.graph import saved_tensors_hooks

kept = weakref.WeakSet()

class Box:
    def __init__(self, tensor):  # (1)!
        self.tensor = tensor
        kept.add(self)

def run(title, training, item):
    w, total = torch.tensor(1.0, requires_grad=True), 0.0
    with saved_tensors_hooks(Box, lambda box: box.tensor):
        for _ in range(100):
            loss = w**2
            if training:
                loss.backward()  # (2)!
            total += loss.item() if item else loss
    nodes, node = 0, getattr(total, "grad_fn", None)
    while node and node.next_functions:  # (3)!
        nodes, node = nodes + 1, node.next_functions[0][0]
    print(f"{title:<29} nodes in a chain: {nodes:<5} saved tensors: {len(kept)}")

run("training, total += loss", training=True, item=False)
run("evaluation, total += loss", training=False, item=False)
run("evaluation, += loss.item()", training=False, item=True)

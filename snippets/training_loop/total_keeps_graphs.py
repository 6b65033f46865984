import weakref

import torch

class Box:
    def __init__(self, tensor):
        self.tensor = tensor

def run(title, training, item):
    w, total = torch.tensor(1.0, requires_grad=True), 0.0
    kept = weakref.WeakSet()

    def pack(tensor):  # (1)!
        box = Box(tensor)
        kept.add(box)
        return box

    watched = torch.autograd.graph.saved_tensors_hooks
    with watched(pack, lambda box: box.tensor):
        for _ in range(100):
            loss = w**2
            if training:
                loss.backward()  # (2)!
            total += loss.item() if item else loss
    nodes, node = 0, getattr(total, "grad_fn", None)
    print(f"{title:<30}", type(node).__name__)
    while node and node.next_functions:  # (3)!
        nodes, node = nodes + 1, node.next_functions[0][0]
    print(f"   nodes in a chain: {nodes}   saved tensors: {len(kept)}")

run("training, total += loss", training=True, item=False)
run("evaluation, total += loss", training=False, item=False)
run("evaluation, += loss.item()", training=False, item=True)

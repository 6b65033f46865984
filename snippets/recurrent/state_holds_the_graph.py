import torch

def nodes(tensor):
    found, todo = set(), [tensor.grad_fn]
    while todo:
        node = todo.pop()
        if node is not None and node not in found:
            found.add(node)
            todo += [earlier for earlier, _ in node.next_functions]  # (1)!
    return len(found)

w = torch.tensor(0.5, requires_grad=True)
for detach in (False, True):
    h = torch.tensor(0.0)
    sizes = []
    for chunk in range(4):
        for _ in range(5):
            h = w * h + 1
        sizes.append(nodes(h))
        if detach:
            h = h.detach()  # (2)!
    print("with detach(): " if detach else "without detach():", sizes)

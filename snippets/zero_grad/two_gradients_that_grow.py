import warnings

import torch

table = torch.nn.Embedding(10, 4, sparse=True)  # (1)!
for _ in range(3):
    table(torch.tensor([2, 5])).sum().backward()
    print("sparse:       rows stored", table.weight.grad._nnz())

def nodes_behind(gradient):
    seen, todo = set(), [gradient.grad_fn]
    while todo:
        node = todo.pop()
        if node is not None and node not in seen:
            seen.add(node)
            todo += [following for following, _ in node.next_functions]
    return len(seen)

w = torch.tensor(3.0, requires_grad=True)
with warnings.catch_warnings(record=True) as caught:
    for _ in range(3):
        (w**3).backward(create_graph=True)  # (2)!
        print("create_graph: nodes behind .grad", nodes_behind(w.grad))
print("warning:", str(caught[0].message).split(" which")[0])
w.grad = None  # (3)!

import warnings

import torch

def show(name, w):
    (3 * w).sum().backward()
    with warnings.catch_warnings(record=True) as caught:
        grad = None if w.grad is None else w.grad.tolist()
    print(f"{name:<30} {w.dtype}  is_leaf {w.is_leaf!s:<5}  grad {grad}")
    for warning in caught:
        print("  warning:", str(warning.message).split(". ")[0])

start = torch.ones(2, requires_grad=True)
show("requires_grad, then .double()", start.double())  # (1)!
print("  the leaf it was made from, its grad:", start.grad.tolist())
show("requires_grad, then * 0.01", torch.ones(2, requires_grad=True) * 0.01)
show(".double(), then requires_grad", torch.ones(2).double().requires_grad_())
show("layer.double()", torch.nn.Linear(1, 2).double().bias)  # (2)!

print("is .to('cpu') the same tensor? ", start.to("cpu") is start)  # (3)!
print("is .to('meta') the same tensor?", start.to("meta") is start)
print("is .to('meta') a leaf?         ", start.to("meta").is_leaf)

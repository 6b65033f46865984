"""Parameter groups with each other recipe: the rates 1 and 0.1."""

import torch
from torch.utils.checkpoint import checkpoint

from pairs.parts import WAYS, numbers, sgd, weight


def rates(a, b, one=False, **options):
    return torch.optim.SGD([{"params": [a]}, {"params": [b], "lr": 1.0 if one else 0.1}], lr=1.0, **options)


def two_optimizers(naive):
    """A weight that two optimizers hold moves twice, and no warning says so."""
    a, shared = weight(1.0), weight(1.0)
    first, second = sgd(a, *([shared] if naive else []), lr=0.1), sgd(shared, lr=0.1)
    (a + shared).backward()
    first.step()
    second.step()
    return numbers(a, shared)


def fused(naive):
    ends = []
    for options in WAYS.values():
        a, b = weight(), weight()
        optimizer = rates(a, b, one=naive, **options)
        (a + b).backward()
        optimizer.step()
        ends += [a, b]
    return numbers(*ends)


def checkpointing(naive):
    """Both weights inside one checkpoint, each at its own rate."""
    a, b = weight(), weight()
    optimizer = rates(a, b, one=naive)
    checkpoint(lambda one: (a + b) * one, torch.tensor(1.0), use_reentrant=False).backward()
    optimizer.step()
    return numbers(a, b)


def own_update(naive):
    """An update of one's own has to read the rate of each group, not the first one."""
    a, b = weight(), weight()
    optimizer = rates(a, b)
    (a + b).backward()
    with torch.no_grad():
        for group in optimizer.param_groups:
            for w in group["params"]:
                w -= (optimizer.param_groups[0] if naive else group)["lr"] * w.grad
    return numbers(a, b)

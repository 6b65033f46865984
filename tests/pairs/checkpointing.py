"""Activation checkpointing with an update of one's own. All other pairs of it stand with the other recipe."""

import torch
from torch.utils.checkpoint import checkpoint

from pairs.parts import numbers, weight


def own_update(naive):
    """An update in a hook, and a weight that two checkpoints use: the gradient of w**4 at 2 is 32, and 2 - 32/64 = 1.5.

    Reentrant, the hook runs once for each: 2 - 16/64 = 1.75, and the first one is computed again there: 1.75 - 14/64.
    """
    w = weight(2.0)

    def update(w):
        with torch.no_grad():
            w -= w.grad / 64
        w.grad = None

    w.register_post_accumulate_grad_hook(update)
    value = torch.tensor(1.0, requires_grad=True)
    for _ in range(2):
        value = checkpoint(lambda value: w * w * value, value, use_reentrant=naive)
    value.backward()
    return numbers(w)

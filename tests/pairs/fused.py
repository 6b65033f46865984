"""fused and foreach with each other recipe."""

import torch
from torch.utils.checkpoint import checkpoint

from pairs.parts import numbers, sgd, weight


def checkpointing(naive):
    """A step between forward and backward: nothing inside a checkpoint is saved, so nothing notices, fused or not.

    The gradient of w * w at w = 1 is 2. The step moves w to 0.8, and the checkpoint computes 1.6 there.
    """
    gradients = []
    for options in ({"foreach": True}, {"fused": True}):
        w = weight(1.0)
        optimizer = sgd(w, lr=0.1, **options)
        w.grad = torch.tensor(2.0)
        loss = checkpoint(lambda one, w=w: w * w * one, torch.tensor(1.0), use_reentrant=False)
        if naive:
            optimizer.step()
        optimizer.zero_grad()
        loss.backward()
        gradients.append(w.grad)
    return numbers(*gradients)


def own_update(naive):
    """An own foreach update goes where the fused one goes, if it reads .grad anew: zero_grad() lets the old tensors go."""
    a, b = weight(), weight()
    optimizer, gradients = sgd(a, fused=True), []
    for slope in (1.0, 3.0):
        optimizer.zero_grad()
        b.grad = None
        (slope * a + slope * b).backward()
        if not gradients or not naive:
            gradients = [b.grad]
        optimizer.step()
        with torch.no_grad():
            torch._foreach_add_([b], gradients, alpha=-1.0)
    return numbers(a, b)

"""Freezing and unfreezing with each other recipe."""

import warnings

import torch
from torch.utils.checkpoint import checkpoint

from pairs.parts import WAYS, first_words, gradient, numbers, sgd, weight


def groups(naive):
    """A rate of 0 keeps the weight where it is, and the velocity grows: 1, 1.5, 1.75, and 1.875 in the first real step."""
    w, other = weight(), weight()
    optimizer = torch.optim.SGD([{"params": [w]}, {"params": [other]}], lr=1.0, momentum=0.5)
    for i in range(4):
        frozen = i < 3
        if naive:
            optimizer.param_groups[0]["lr"] = 0.0 if frozen else 1.0
        else:
            w.requires_grad_(not frozen)
        optimizer.zero_grad()
        (w + other).backward()
        optimizer.step()
    return numbers(w)


def two_optimizers(naive):
    """While g learns, d is frozen, before the forward pass or after it: its .grad stays empty. Then d learns again."""
    ends = []
    for before in (True, False):
        g, d = weight(1.0), weight(10.0)
        d.requires_grad_(naive or not before)
        loss = g * d
        d.requires_grad_(naive)
        loss.backward()
        ends += [gradient(g), gradient(d)]
        d.requires_grad_(True)
        (2 * d).backward()
        ends += [gradient(d)]
    return numbers(*ends)


def fused(naive):
    """Frozen later, a weight is skipped in all three ways if its .grad is None. With zeros its velocity carries it on."""
    ends = []
    for options in WAYS.values():
        w, other = weight(), weight()
        optimizer = sgd(w, other, momentum=0.5, **options)
        for i in range(3):
            if i == 1:
                w.requires_grad_(False)
            optimizer.zero_grad(set_to_none=not naive)
            (w + other).backward()
            optimizer.step()
        ends += [w, other]
    return numbers(*ends)


def checkpointing(naive):
    """A reentrant checkpoint whose inputs need no gradient cuts the graph, here behind a frozen layer."""
    frozen, w, head = weight(3.0), weight(1.0), weight(1.0)
    frozen.requires_grad_(False)
    with warnings.catch_warnings(
        action="ignore"
    ):  # "None of the inputs have requires_grad=True. Gradients will be None"
        (checkpoint(lambda value: w * value, frozen * 1.0, use_reentrant=naive) * head).backward()
    return numbers(gradient(w), gradient(head))


def own_update(naive):
    """A frozen weight has no gradient, and None times a number is an error."""
    frozen, w = weight(1.0), weight(1.0)
    frozen.requires_grad_(False)
    (3 * w + frozen).backward()

    def update():
        with torch.no_grad():
            for p in (w, frozen):
                if naive or p.grad is not None:
                    p -= 0.5 * p.grad

    return numbers(w, frozen, first_words(update))

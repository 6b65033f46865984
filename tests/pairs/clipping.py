"""Gradient clipping with each other recipe. The gradient (3, 4) has the norm 5, the limit is 1: (0.6, 0.8) is right."""

import torch
from torch.nn.utils import clip_grad_norm_
from torch.utils.checkpoint import checkpoint

from pairs.parts import WAYS, grad_scaler, numbers, sgd, weight


def scaler(naive):
    w, scales = weight(1.0), grad_scaler(512.0)
    optimizer = sgd(w, lr=0.5)
    scales.scale(100 * w).backward()
    if not naive:
        scales.unscale_(optimizer)
    clip_grad_norm_([w], 1.0)
    scales.step(optimizer)
    return numbers(w)


def scheduler(naive):
    """The limit is on the gradient, so the longest step falls with the learning rate: 1, then 0.5."""
    w = weight()
    optimizer = sgd(w)
    schedule = torch.optim.lr_scheduler.ExponentialLR(optimizer, 0.5)
    for _ in range(2):
        optimizer.zero_grad()
        (10 * w).backward()
        clip_grad_norm_([w], float("inf") if naive else 1.0)
        optimizer.step()
        schedule.step()
    return numbers(w)


def resume(naive):
    """Clipping remembers nothing, so nothing of it is saved. The velocity remembers clipped gradients: 1, then 1.5."""
    w = weight()
    optimizer = sgd(w, momentum=0.5)
    for i in range(2):
        if i == 1:
            states = optimizer.state_dict()
            w = weight(w.item())
            optimizer = sgd(w, momentum=0.5)
            if not naive:
                optimizer.load_state_dict(states)
        optimizer.zero_grad()
        (10 * w).backward()
        clip_grad_norm_([w], 1.0)
        optimizer.step()
    return numbers(w)


def freezing(naive):
    """A weight frozen later keeps its 4 if a new optimizer does not hold it, and the norm is 5 instead of 3."""
    w, frozen = weight(), weight()
    (4 * frozen).backward()
    frozen.requires_grad_(False)
    if not naive:
        frozen.grad = None
    optimizer = sgd(w)
    (3 * w + frozen).backward()
    clip_grad_norm_([w, frozen], 1.0)
    optimizer.step()
    return numbers(w)


def groups(naive):
    """Each group clipped by itself: (1, 1), another direction."""
    a, b = weight(), weight()
    optimizer = torch.optim.SGD([{"params": [a]}, {"params": [b]}], lr=1.0)
    (3 * a + 4 * b).backward()
    if naive:
        for group in optimizer.param_groups:
            clip_grad_norm_(group["params"], 1.0)
    else:
        clip_grad_norm_([w for group in optimizer.param_groups for w in group["params"]], 1.0)
    optimizer.step()
    return numbers(a, b)


def two_optimizers(naive):
    """The loss of g has filled d with 4. Clipped together with it, the 3 of g becomes 0.6 instead of 1."""
    g, d = weight(), weight()
    (3 * g + 4 * d).backward()
    clip_grad_norm_([g, d] if naive else [g], 1.0)
    sgd(g).step()
    return numbers(g)


def fused(naive):
    ends = []
    for options in WAYS.values():
        a, b = weight(), weight()
        (3 * a + 4 * b).backward()
        clip_grad_norm_([a, b], float("inf") if naive else 1.0)
        sgd(a, b, **options).step()
        ends += [a, b]
    return numbers(*ends)


def checkpointing(naive):
    a, b = weight(), weight()
    one = torch.tensor(1.0)
    checkpoint(lambda one: (3 * a + 4 * b) * one, one, use_reentrant=False).backward()
    norm = clip_grad_norm_([a, b], float("inf") if naive else 1.0)
    sgd(a, b).step()
    return numbers(norm, a, b)


def own_update(naive):
    """A hook knows one gradient only, so it can clip each weight by itself, and not all of them together."""
    both = weight(), weight()

    def update(w):
        if naive:
            clip_grad_norm_([w], 1.0)
        with torch.no_grad():
            w -= w.grad

    if naive:
        for w in both:
            w.register_post_accumulate_grad_hook(update)
    (3 * both[0] + 4 * both[1]).backward()
    if not naive:
        clip_grad_norm_(both, 1.0)
        for w in both:
            update(w)
    return numbers(*both)

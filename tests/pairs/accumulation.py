"""Gradient accumulation with each other recipe. Two micro-batches a group, the slopes 1 and 3, so the right gradient is 2."""

import torch
from torch.utils.checkpoint import checkpoint

from pairs.parts import grad_scaler, numbers, sgd, weight


def clipping(naive):
    w = torch.nn.Parameter(torch.zeros(2))
    optimizer = sgd(w)
    for slope in torch.tensor([[6.0, 0.0], [0.0, 8.0]]):
        (slope @ w / 2).backward()
        if naive:
            torch.nn.utils.clip_grad_norm_([w], 1.0)
    torch.nn.utils.clip_grad_norm_([w], 1.0)
    optimizer.step()
    return numbers(*w)


def scaler(naive):
    """Unscaled after the first micro-batch: 0.5, and the second adds 1.5 times the scale."""
    w, scales = weight(), grad_scaler()
    optimizer = sgd(w)
    for i, slope in enumerate((1.0, 3.0)):
        scales.scale(w * slope / 2).backward()
        if i == (0 if naive else 1):
            scales.unscale_(optimizer)
    scales.step(optimizer)
    return numbers(w)


def scheduler(naive):
    w = weight()
    optimizer = sgd(w)
    schedule = torch.optim.lr_scheduler.ExponentialLR(optimizer, 0.5)
    for i in range(4):
        (w / 2).backward()
        if i % 2:
            optimizer.step()
            optimizer.zero_grad()
        if naive or i % 2:
            schedule.step()
    return numbers(w)


def resume(naive):
    """Saved after two micro-batches or, inside a group, after one: .grad is in no file."""
    w = weight()
    optimizer, at = sgd(w), 1 if naive else 2
    slopes = (1.0, 3.0, 2.0, 6.0)
    for i, slope in enumerate(slopes):
        if i == at:
            saved, w = w.item(), weight(w.item())
            optimizer = sgd(w)
            assert w.item() == saved
        (w * slope / 2).backward()
        if i % 2:
            optimizer.step()
            optimizer.zero_grad()
    return numbers(w)


def freezing(naive):
    """Frozen after the first group, or after the first micro-batch of the second: what had added up still moves it."""
    w, other = weight(), weight()
    optimizer = sgd(w, other)
    for i, slope in enumerate((1.0, 3.0, 2.0, 6.0)):
        if i == (3 if naive else 2):
            w.requires_grad_(False)
        ((w + other) * slope / 2).backward()
        if i % 2:
            optimizer.step()
            optimizer.zero_grad()
    return numbers(w, other)


def groups(naive):
    """A weight that joins later brings what it has collected: nobody has cleared it."""
    w, late = weight(), weight()
    optimizer = sgd(w)
    for i, slope in enumerate((1.0, 3.0, 2.0, 6.0)):
        if i == 2:
            if not naive:
                late.grad = None
            optimizer.add_param_group({"params": [late]})
        ((w + late) * slope / 2).backward()
        if i % 2:
            optimizer.step()
            optimizer.zero_grad()
    return numbers(w, late)


def two_optimizers(naive):
    """The loss of g fills d with 10. Cleared right before each backward of its own, as without accumulation, d forgets the 1."""
    d, g = weight(), weight()
    d_optimizer, g_optimizer = sgd(d), sgd(g)
    for i, slope in enumerate((1.0, 3.0)):
        if naive:
            d_optimizer.zero_grad()
        (d * slope / 2).backward()
        if i == 1:
            d_optimizer.step()
        ((10 * d + g * slope) / 2).backward(inputs=None if naive else [g])
        if i == 1:
            g_optimizer.step()
    return numbers(d, g)


def fused(naive):
    """Nesterov on the foreach path writes into .grad. Cleared once per group, that reaches no other step."""
    ends = []
    for foreach in (False, True):
        w = weight()
        optimizer = sgd(w, momentum=0.5, nesterov=True, foreach=foreach)
        for i, slope in enumerate((1.0, 3.0, 2.0, 6.0)):
            (w * slope / 2).backward()
            if i % 2:
                optimizer.step()
                if not naive:
                    optimizer.zero_grad()
        ends.append(w)
    return numbers(*ends)


def checkpointing(naive):
    """The forward pass runs again inside backward, and BatchNorm takes in each micro-batch a second time."""
    norm, w = torch.nn.BatchNorm1d(1, momentum=0.5), weight(1.0)
    for x in ([[1.0], [3.0]], [[9.0], [11.0]]):
        batch = torch.tensor(x)
        if naive:
            out = checkpoint(lambda batch: w * norm(batch), batch, use_reentrant=False)
        else:
            out = checkpoint(lambda value: w * value, norm(batch), use_reentrant=False)
        (out.square().sum() / 2).backward()
    return numbers(norm.running_mean, norm.num_batches_tracked)


def own_update(naive):
    """In a hook, each micro-batch steps by itself: the second starts where the first has arrived."""
    w = weight()

    def update(w):
        with torch.no_grad():
            w -= w.grad
        w.grad = None

    if naive:
        w.register_post_accumulate_grad_hook(update)
    for target in (4.0, 8.0):
        ((w - target) ** 2 / 2 / 2).backward()
    if not naive:
        update(w)
    return numbers(w)

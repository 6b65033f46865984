"""A learning-rate scheduler with each other recipe."""

import torch
from torch.optim.lr_scheduler import ExponentialLR, LambdaLR
from torch.utils.checkpoint import checkpoint

from pairs.parts import WAYS, first_words, numbers, sgd, weight


def rates(optimizer) -> list:
    return numbers(*(group["lr"] for group in optimizer.param_groups))


def resume(naive):
    """A scheduler sets the first rate of its schedule when it is made. Made after loading, it writes over the loaded one."""

    def warm_up(optimizer):
        return LambdaLR(optimizer, lambda i: min(1, (i + 1) / 4))

    optimizer = sgd(weight(), lr=0.1)
    schedule = warm_up(optimizer)
    for _ in range(4):
        optimizer.step()
        schedule.step()
    states = optimizer.state_dict(), schedule.state_dict()
    optimizer = sgd(weight(), lr=0.1)
    if not naive:
        schedule = warm_up(optimizer)
    optimizer.load_state_dict(states[0])
    if naive:
        schedule = warm_up(optimizer)
    schedule.load_state_dict(states[1])
    return rates(optimizer)


def freezing(naive):
    """Held from the start, a frozen layer has its place in the schedule. Added later, it has none, and LambdaLR refuses."""
    head, body = weight(), weight()
    body.requires_grad_(False)
    optimizer = sgd(head) if naive else torch.optim.SGD([{"params": [head]}, {"params": [body]}], lr=1.0)
    schedule = LambdaLR(optimizer, lambda i: 0.5**i)
    optimizer.step()
    schedule.step()
    body.requires_grad_(True)
    if naive:
        optimizer.add_param_group({"params": [body]})
    optimizer.step()
    return [*rates(optimizer), first_words(schedule.step), *rates(optimizer)]


def groups(naive):
    """A rate written by hand lasts until the next step of a scheduler that computes its rates from the first one."""
    optimizer = sgd(weight(), lr=0.1)
    schedule = LambdaLR(optimizer, lambda i: 1.0)
    if naive:
        optimizer.param_groups[0]["lr"] = 0.05
    else:
        schedule.base_lrs[0] = 0.05
    optimizer.step()
    schedule.step()
    return rates(optimizer)


def two_optimizers(naive):
    """A scheduler moves the rates of its own optimizer and no other."""
    optimizers = sgd(weight()), sgd(weight())
    schedules = [ExponentialLR(optimizer, 0.5) for optimizer in optimizers]
    for _ in range(2):
        for optimizer in optimizers:
            optimizer.step()
        for schedule in schedules[: 1 if naive else 2]:
            schedule.step()
    return rates(optimizers[0]) + rates(optimizers[1])


def fused(naive):
    """Also a rate that is a tensor, which the scheduler changes in place."""
    ends = []
    for options in [*WAYS.values(), {"fused": True, "lr": torch.tensor(1.0)}]:
        w = weight()
        optimizer = sgd(w, **options)
        schedule = ExponentialLR(optimizer, 0.5)
        for _ in range(2):
            optimizer.zero_grad()
            w.backward()
            optimizer.step()
            if not naive:
                schedule.step()
        ends.append(w)
    return numbers(*ends)


def checkpointing(naive):
    """Four forward passes, and the scheduler counts the two steps."""
    w, runs = weight(), []
    optimizer = sgd(w)
    schedule = ExponentialLR(optimizer, 0.5)

    def part(one):
        runs.append(1)
        return w * one

    for _ in range(2):
        optimizer.zero_grad()
        one = torch.tensor(1.0)
        (part(one) if naive else checkpoint(part, one, use_reentrant=False)).backward()
        optimizer.step()
        schedule.step()
    return numbers(w, schedule.last_epoch, len(runs))


def own_update(naive):
    """The scheduler writes into the groups of an optimizer, so the own update has to read its rate there."""
    w = weight()
    optimizer = sgd(w)
    schedule, lr = ExponentialLR(optimizer, 0.5), 1.0
    for _ in range(2):
        optimizer.zero_grad()
        w.backward()
        with torch.no_grad():
            w -= (lr if naive else optimizer.param_groups[0]["lr"]) * w.grad
        schedule.step()
    return numbers(w)

"""A GradScaler with each other recipe."""

import io

import torch
from torch.utils.checkpoint import checkpoint

from pairs.parts import first_words, grad_scaler, numbers, sgd, weight

INFINITE = float("inf")


def scheduler(naive):
    """The first step is skipped, so one of two has been made."""
    w, scales = weight(), grad_scaler()
    optimizer = sgd(w)
    schedule = torch.optim.lr_scheduler.ExponentialLR(optimizer, 0.5)
    for slope in (INFINITE, 1.0):
        optimizer.zero_grad()
        scales.scale(w * slope).backward()
        before = scales.get_scale()
        scales.step(optimizer)
        scales.update()
        if naive or scales.get_scale() >= before:
            schedule.step()
    return numbers(optimizer.param_groups[0]["lr"])


def resume(naive):
    """float16 holds at most 65504: of the scales 2**17, 2**16, 2**15 only the last works. A new scaler must find it again."""

    def step(w, scales):
        optimizer = sgd(w)
        scales.scale(w.half().float()).backward()
        scales.step(optimizer)
        scales.update()
        w.grad = None

    w, scales, file = weight(), grad_scaler(2.0**17), io.BytesIO()
    for _ in range(3):
        step(w, scales)
    torch.save(scales.state_dict(), file)
    scales = grad_scaler(2.0**17)
    if not naive:
        scales.load_state_dict(torch.load(io.BytesIO(file.getvalue())))
    step(w, scales)
    return numbers(w)


def freezing(naive):
    """An optimizer whose weights are all frozen has nothing to look at, and the scaler refuses its step."""
    head, body, scales = weight(), weight(), grad_scaler()
    body.requires_grad_(False)
    head_optimizer, body_optimizer = sgd(head), sgd(body)
    scales.scale(3 * head + body).backward()
    scales.step(head_optimizer)
    return numbers(head, first_words(lambda: scales.step(body_optimizer)) if naive else None)


def groups(naive):
    """One infinite gradient keeps all groups of the optimizer where they are."""
    a, b, scales = weight(), weight(), grad_scaler(enabled=not naive)
    optimizer = torch.optim.SGD([{"params": [a]}, {"params": [b], "lr": 0.5}], lr=1.0)
    scales.scale(a + b * INFINITE).backward()
    scales.step(optimizer)
    scales.update()
    return numbers(a, b, scales.get_scale())


def two_optimizers(naive):
    """update() belongs after the last step. Between the two it doubles the scale, and b is divided by 4 instead of 2."""
    a, b, scales = weight(), weight(), grad_scaler(2.0, growth_interval=1)
    first, second = sgd(a), sgd(b)
    scales.scale(2 * a + 2 * b).backward()
    scales.step(first)
    if naive:
        scales.update()
    scales.step(second)
    scales.update()
    return numbers(a, b)


def fused(naive):
    """Who counts calls of step() counts the skipped ones of a fused optimizer as well. The weight stays in both."""
    w, scales, calls = weight(1.0), grad_scaler(), []
    optimizer = sgd(w, fused=naive)
    optimizer.register_step_post_hook(lambda *_: calls.append(1))
    scales.scale(w * INFINITE).backward()
    scales.step(optimizer)
    scales.update()
    return numbers(w, scales.get_scale(), len(calls))


def checkpointing(naive):
    """2049 is no float16 number, so the gradient is 2048. Computed again without autocast it would be 2049."""
    layer, x = torch.nn.Linear(1, 1, bias=False), torch.tensor([[2049.0]], requires_grad=True)
    scales, optimizer = grad_scaler(8.0), sgd(layer.weight)
    with torch.autocast("cpu", torch.float16, enabled=not naive):
        out = checkpoint(layer, x, use_reentrant=False)
    scales.scale(out.float().sum()).backward()
    scales.unscale_(optimizer)
    return numbers(layer.weight.grad)


def own_update(naive):
    w, scales = weight(), grad_scaler()
    optimizer = sgd(w)
    scales.scale(3 * w).backward()
    if not naive:
        scales.unscale_(optimizer)
    with torch.no_grad():
        w -= w.grad
    return numbers(w)

"""Stopping and going on, with each other recipe."""

import torch
from torch.utils.checkpoint import checkpoint

from pairs.parts import first_words, grad_scaler, numbers, sgd, weight


def stepped(optimizer, *slopes):
    """One step along these slopes; the weights in the order of the groups."""
    held = [w for group in optimizer.param_groups for w in group["params"]]
    optimizer.zero_grad()
    sum(w * slope for w, slope in zip(held, slopes, strict=True)).backward()
    optimizer.step()
    return numbers(*held)


def freezing(naive):
    """What is frozen is not in state_dict(): a new model learns everywhere."""
    model = torch.nn.ParameterDict({"body": weight(), "head": weight()})
    model.body.requires_grad_(False)
    states = model.state_dict()
    model = torch.nn.ParameterDict({"body": weight(), "head": weight()})
    model.load_state_dict(states)
    if not naive:
        model.body.requires_grad_(False)
    optimizer = sgd(*model.values())
    (model.body + model.head).backward()
    optimizer.step()
    return numbers(model.body, model.head)


def groups(naive):
    """The state has no names, it is stored by position: in another order each group gets the rate of the other."""

    def made(body, head, swapped=False):
        both = [{"params": [body], "lr": 0.01}, {"params": [head], "lr": 1.0}]
        return torch.optim.SGD(both[::-1] if swapped else both)

    states = made(weight(), weight()).state_dict()
    body, head = weight(), weight()
    optimizer = made(body, head, swapped=naive)
    optimizer.load_state_dict(states)
    stepped(optimizer, 1.0, 1.0)
    return numbers(body, head)


def two_optimizers(naive):
    """Loaded into the wrong one of two optimizers of the same shape, a state is taken without a word."""
    g, d = sgd(weight(), momentum=0.5), sgd(weight(), momentum=0.5)
    stepped(g, 1.0)
    stepped(d, 8.0)
    states = g.state_dict(), d.state_dict()
    g, d = sgd(weight(), momentum=0.5), sgd(weight(), momentum=0.5)
    g.load_state_dict(states[1 if naive else 0])
    d.load_state_dict(states[0 if naive else 1])
    return stepped(g, 1.0) + stepped(d, 8.0)


def fused(naive):
    """The options come out of the file too: saved without fused, loaded without fused. Then a GradScaler ends with an error."""
    states = sgd(weight()).state_dict()
    w, scales = weight(), grad_scaler()
    optimizer = sgd(w, fused=True)
    optimizer.load_state_dict(states)
    if not naive:
        optimizer.param_groups[0]["fused"] = True
    scales.scale(3 * w).backward()
    message = first_words(lambda: scales.step(optimizer))
    return numbers(optimizer.param_groups[0]["fused"], w, message)


def checkpointing(naive):
    """Both passes of a checkpoint draw the same mask, after going on as well: output and gradient stay one number."""
    w = weight(1.0)
    torch.manual_seed(0)
    torch.rand(10)
    saved, ends = torch.get_rng_state(), []
    for _ in range(2):
        torch.set_rng_state(saved)  # the second time: a new process
        out = checkpoint(
            lambda x: torch.nn.functional.dropout(w * x).sum(), torch.ones(1000), use_reentrant=False,
            preserve_rng_state=not naive,
        )  # fmt: skip
        w.grad = None
        out.backward()
        ends.append(out.item() - w.grad.item())
    return [end == 0 for end in ends]


def own_update(naive):
    """A velocity of one's own is in no state_dict(), unless one puts it there."""

    class Own(torch.nn.Module):
        def __init__(self):
            super().__init__()
            self.w = weight()
            self.register_buffer("velocity", torch.tensor(0.0), persistent=not naive)

        def update(self):
            with torch.no_grad():
                self.velocity.mul_(0.5).add_(self.w.grad)
                self.w -= self.velocity

    model = Own()
    for i in range(2):
        if i == 1:
            states = model.state_dict()
            model = Own()
            model.load_state_dict(states)
        model.w.grad = None
        model.w.backward()
        model.update()
    return numbers(model.w)

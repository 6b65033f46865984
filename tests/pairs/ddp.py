"""DistributedDataParallel with each other recipe. Process 0 has the slope 1 and process 1 has 3, so the right gradient is 2.

Each function runs in both processes of one world; what it returns in process 1 stands behind what it returns in process 0.
"""

import torch
import torch.distributed as dist
from torch.nn.parallel import DistributedDataParallel
from torch.nn.utils import clip_grad_norm_
from torch.utils.checkpoint import checkpoint

from pairs.parts import first_words, grad_scaler, gradient, numbers, sgd, weight


class Line(torch.nn.Module):
    """w times the slope, for a weight or several."""

    def __init__(self, *weights):
        super().__init__()
        self.weights = torch.nn.ParameterList(weights or [weight()])

    def forward(self, *slopes):
        return sum(w * slope for w, slope in zip(self.weights, slopes, strict=True) if w.requires_grad)


def slope() -> float:
    return (1.0, 3.0)[dist.get_rank()]


def averaged(w) -> None:
    dist.all_reduce(w.grad)
    w.grad /= 2


def accumulation(naive):
    """The slopes 1 and 2, 3 and 8: the mean of the sums is 7. The last backward belongs outside no_sync()."""
    w = weight()
    model = DistributedDataParallel(Line(w))
    first, last = ((1.0, 2.0), (3.0, 8.0))[dist.get_rank()]
    with model.no_sync():
        model(torch.tensor(first)).backward()
        if naive:
            model(torch.tensor(last)).backward()
    if not naive:
        model(torch.tensor(last)).backward()
    sgd(w).step()
    return numbers(w)


def clipping(naive):
    """Averaged by hand: (6, 0) and (0, 8) have the mean (3, 4). Clipped before, they have the mean (0.5, 0.5)."""
    w = torch.nn.Parameter(torch.zeros(2))
    (torch.tensor([[6.0, 0.0], [0.0, 8.0]])[dist.get_rank()] @ w).backward()
    if naive:
        clip_grad_norm_([w], 1.0)
    averaged(w)
    clip_grad_norm_([w], 1.0)
    sgd(w).step()
    return numbers(*w)


def scaler(naive):
    """Averaged by hand: unscaled before, only process 0 knows that its gradient is infinite, and process 1 steps with it."""
    w, scales = weight(), grad_scaler()
    optimizer = sgd(w)
    scales.scale(w * (float("inf"), 1.0)[dist.get_rank()]).backward()
    if naive:
        scales.unscale_(optimizer)
    averaged(w)
    scales.step(optimizer)
    scales.update()
    return numbers(w, scales.get_scale())


def scheduler(naive):
    """ReduceLROnPlateau with the loss of its own process: better in process 0, worse in process 1."""
    optimizer = sgd(weight())
    schedule = torch.optim.lr_scheduler.ReduceLROnPlateau(optimizer, patience=0)
    for loss in ((5.0, 1.0), (5.0, 6.0))[dist.get_rank()]:
        loss = torch.tensor(loss)
        if not naive:
            dist.all_reduce(loss)
        schedule.step(loss / 2)
    return numbers(optimizer.param_groups[0]["lr"])


def resume(naive):
    """Weights go from process 0 to the others when the model is wrapped, and at no other time."""
    line = Line()
    if naive:
        DistributedDataParallel(line)
    if dist.get_rank() == 0:
        line.load_state_dict({"weights.0": torch.tensor(5.0)})
    if not naive:
        DistributedDataParallel(line)
    return numbers(*line.weights)


def freezing(naive):
    """DDP looks after the weights that learn when it is made. Unfrozen later, a weight gets the gradient of its own process."""
    body, head = weight(), weight()
    body.requires_grad_(False)
    line = Line(body, head)
    model = DistributedDataParallel(line)
    body.requires_grad_(True)
    if not naive:
        model = DistributedDataParallel(line)
    model(torch.tensor(slope()), torch.tensor(slope())).backward()
    return numbers(gradient(body), gradient(head))


def groups(naive):
    a, b = weight(), weight()
    model = Line(a, b) if naive else DistributedDataParallel(Line(a, b))
    model(torch.tensor(slope()), torch.tensor(slope())).backward()
    torch.optim.SGD([{"params": [a]}, {"params": [b], "lr": 0.1}], lr=1.0).step()
    return numbers(a, b)


def two_optimizers(naive):
    """The loss of g runs through d, both wrapped. inputs=[g] spares d, and the gradient of g is averaged all the same."""
    g, d = Line(weight(1.0)), Line(weight(1.0))
    first, second = (g, d) if naive else (DistributedDataParallel(g), DistributedDataParallel(d))
    second(first(torch.tensor(slope()))).backward(inputs=list(g.parameters()))
    spared = gradient(d.weights[0])
    second(torch.tensor(slope())).backward()
    return numbers(gradient(g.weights[0]), spared, gradient(d.weights[0]))


def fused(naive):
    w = weight()
    model = Line(w) if naive else DistributedDataParallel(Line(w))
    optimizer = sgd(w, momentum=0.5, fused=True)
    for _ in range(2):
        optimizer.zero_grad()
        model(torch.tensor(slope())).backward()
        optimizer.step()
    return numbers(w)


def checkpointing(naive):
    """A weight in two reentrant checkpoints is ready twice. A single one is averaged after the first half, in silence; two are refused."""

    class Twice(Line):
        def forward(self, value):
            for w in self.weights:
                for _ in range(2):
                    value = checkpoint(lambda value, w=w: w * value, value, use_reentrant=naive)
            return value

    ends = []
    for weights in ([weight(1.0)], [weight(1.0), weight(1.0)]):
        model = DistributedDataParallel(Twice(*weights))
        value = torch.tensor(slope(), requires_grad=True)
        ends.append(first_words(lambda model=model, value=value: model(value).backward()) or gradient(weights[0]))
    return numbers(*ends)


def own_update(naive):
    """A hook on a weight runs before the averaging."""
    w = weight()

    def update(w):
        with torch.no_grad():
            w -= w.grad

    model = DistributedDataParallel(Line(w))
    if naive:
        w.register_post_accumulate_grad_hook(update)
    model(torch.tensor(slope())).backward()
    if not naive:
        update(w)
    return numbers(w)

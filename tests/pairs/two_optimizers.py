"""Two optimizers with each other recipe: g and d, and the loss of g leads through d."""

import torch
from torch.utils.checkpoint import checkpoint

from pairs.parts import WAYS, first_words, gradient, numbers, sgd, weight


def fused(naive):
    """Each way is right if d is cleared right before its own backward, and equally wrong if it is not."""
    ends = []
    for options in WAYS.values():
        g, d = weight(), weight()
        g_optimizer, d_optimizer = sgd(g, **options), sgd(d)
        g_optimizer.zero_grad()
        (g + 10 * d).backward()
        g_optimizer.step()
        if not naive:
            d_optimizer.zero_grad()
        (2 * d).backward()
        d_optimizer.step()
        ends += [g, d]
    return numbers(*ends)


def checkpointing(naive):
    """backward(inputs=...), which spares d, does not work through a reentrant checkpoint."""
    g, d = weight(1.0), weight(10.0)
    loss = checkpoint(lambda g: g * d, g, use_reentrant=naive)
    message = first_words(lambda: loss.backward(inputs=[g]))
    return numbers(gradient(g), gradient(d), message)


def own_update(naive):
    """An own update of d between the forward pass and the backward of g changes what that backward needs."""
    g, d = weight(1.0), weight(10.0)
    optimizer = sgd(g)

    def update():
        with torch.no_grad():
            d.sub_(1.0)

    loss = g * d
    if naive:
        update()
    message = first_words(loss.backward)
    optimizer.step()
    if not naive:
        update()
    return numbers(g, d, message)

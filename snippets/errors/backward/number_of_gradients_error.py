import torch


class Times(torch.autograd.Function):
    forward = staticmethod(lambda ctx, x, factor: factor * x)
    backward = staticmethod(lambda ctx, gradient: 3 * gradient)


Times.apply(torch.ones(1, requires_grad=True), 3).backward()

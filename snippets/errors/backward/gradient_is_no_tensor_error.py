import torch


class Double(torch.autograd.Function):
    forward = staticmethod(lambda ctx, x: 2 * x)
    backward = staticmethod(lambda ctx, gradient: gradient.numpy() * 2)


Double.apply(torch.ones(2, requires_grad=True)).sum().backward()

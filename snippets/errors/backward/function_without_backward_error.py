import torch


class Double(torch.autograd.Function):
    forward = staticmethod(lambda ctx, x: 2 * x)


Double.apply(torch.ones(1, requires_grad=True)).backward()

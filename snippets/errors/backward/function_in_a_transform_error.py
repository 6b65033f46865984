import torch


class Double(torch.autograd.Function):
    forward = staticmethod(lambda ctx, x: 2 * x)
    backward = staticmethod(lambda ctx, gradient: 2 * gradient)


torch.func.grad(Double.apply)(torch.tensor(1.0))

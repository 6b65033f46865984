import torch


class Double(torch.autograd.Function):
    forward = staticmethod(lambda x: 2 * x)
    setup_context = staticmethod(lambda ctx, inputs, output: None)
    backward = staticmethod(lambda ctx, gradient: 2 * gradient)


print(torch.func.grad(Double.apply)(torch.tensor(1.0)))

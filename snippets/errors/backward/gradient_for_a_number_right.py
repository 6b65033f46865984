import torch


class Times(torch.autograd.Function):
    forward = staticmethod(lambda ctx, x, factor: factor * x)
    backward = staticmethod(lambda ctx, gradient: (3 * gradient, None))


x = torch.ones(1, requires_grad=True)
Times.apply(x, 3).backward()
print(x.grad)

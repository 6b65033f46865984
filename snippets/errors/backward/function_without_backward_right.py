import torch


class Double(torch.autograd.Function):
    forward = staticmethod(lambda ctx, x: 2 * x)
    backward = staticmethod(lambda ctx, gradient: 2 * gradient)


x = torch.ones(1, requires_grad=True)
Double.apply(x).backward()
print(x.grad)

import torch


class Double(torch.autograd.Function):
    forward = staticmethod(lambda ctx, x: 2 * x)
    backward = staticmethod(lambda ctx, gradient: gradient * 2)


x = torch.ones(2, requires_grad=True)
Double.apply(x).sum().backward()
print(x.grad)

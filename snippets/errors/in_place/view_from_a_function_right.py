import torch

class Same(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return x.view_as(x)


y = Same.apply(torch.ones(2, requires_grad=True))
y = y + 1
print(y.tolist())

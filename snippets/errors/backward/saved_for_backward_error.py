import torch


class Times(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, factor):
        ctx.save_for_backward(x, factor)
        return factor * x


Times.apply(torch.ones(1, requires_grad=True), 3)

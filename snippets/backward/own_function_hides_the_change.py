import torch

class Unchecked(torch.autograd.Function):
    @staticmethod
    def forward(ctx, w, y):
        ctx.y = y  # (1)!
        return w * y

    @staticmethod
    def backward(ctx, gradient):
        return gradient * ctx.y, None

class Checked(Unchecked):
    @staticmethod
    def forward(ctx, w, y):
        ctx.save_for_backward(y)  # (2)!
        return w * y

    @staticmethod
    def backward(ctx, gradient):
        return gradient * ctx.saved_tensors[0], None

for function in (Unchecked, Checked):
    w, y = torch.tensor(2.0, requires_grad=True), torch.tensor(3.0)
    loss = function.apply(w, y)
    y.mul_(3)
    try:
        loss.backward()
        print(f"{function.__name__:<9} w.grad {w.grad.item()}")
    except RuntimeError as error:
        print(f"{function.__name__:<9} {str(error).split(':')[0]}")

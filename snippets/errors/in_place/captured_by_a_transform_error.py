import torch

total = torch.zeros(())


def loss(w):
    total.add_(w)
    return w**2


torch.func.grad(loss)(torch.tensor(3.0))

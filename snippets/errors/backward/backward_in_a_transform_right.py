import torch


def loss(w):
    return w**2


print(torch.func.grad(loss)(torch.tensor(3.0)))

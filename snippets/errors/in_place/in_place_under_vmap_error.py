import torch

def padded(x):
    pair = torch.zeros(2)
    pair[0] = x
    return pair


torch.vmap(padded)(torch.ones(3))

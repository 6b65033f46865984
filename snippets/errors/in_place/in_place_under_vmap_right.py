import torch

def padded(x):
    return torch.stack([x, torch.zeros_like(x)])


print(torch.vmap(padded)(torch.ones(3)).shape)

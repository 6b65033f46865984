from types import SimpleNamespace

import torch

def model(x, labels=None):
    loss = None if labels is None else (x - labels).square().mean()
    return SimpleNamespace(loss=loss)

loss = model(torch.ones(2)).loss / 4

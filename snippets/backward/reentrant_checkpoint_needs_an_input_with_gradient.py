import warnings

import torch
from torch.utils.checkpoint import checkpoint

layer = torch.nn.Linear(1, 1)
x = torch.ones(1, 1)  # (1)!

def run(name, **options):
    layer.zero_grad()
    with warnings.catch_warnings(record=True) as caught:
        result = checkpoint(layer, x, **options)
    try:
        result.sum().backward()
        print(f"{name:<20} weight.grad {layer.weight.grad.item()}")
    except RuntimeError as error:
        print(f"{name:<20} {str(error).split(' and')[0]}")
    for warning in caught:
        print("  warning:", str(warning.message).split(". ")[0])

run("use_reentrant=False", use_reentrant=False)
run("use_reentrant=True", use_reentrant=True)
run("nothing said")  # (2)!

import warnings

import torch
from torch.utils.checkpoint import checkpoint

layer = torch.nn.Linear(1, 1)
with warnings.catch_warnings(record=True) as caught:
    output = checkpoint(layer, torch.ones(1, 1), use_reentrant=True)
print("has a graph:", output.requires_grad)
print(f"UserWarning: {caught[0].message}")

import warnings

import torch
from torch.utils.checkpoint import checkpoint

x = torch.ones(1, requires_grad=True)
with warnings.catch_warnings(record=True) as caught:
    checkpoint(torch.exp, x)
print(f"UserWarning: {caught[0].message}")

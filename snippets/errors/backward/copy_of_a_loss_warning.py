import warnings

import torch

warnings.simplefilter("error")
loss = torch.tensor(1.0, requires_grad=True) * 2
try:
    torch.tensor(loss)
except UserWarning as warning:
    print(f"UserWarning: {warning}")

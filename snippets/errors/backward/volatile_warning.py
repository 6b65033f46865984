import warnings

import torch

warnings.simplefilter("error")
try:
    torch.autograd.Variable(torch.ones(1), volatile=True)
except UserWarning as warning:
    print(f"UserWarning: {warning}")

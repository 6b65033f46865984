import warnings

import torch

warnings.simplefilter("error")
try:
    torch.nn.MSELoss(size_average=False)
except UserWarning as warning:
    print(f"UserWarning: {warning}")

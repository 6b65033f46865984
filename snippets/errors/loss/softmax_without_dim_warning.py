import warnings

import torch

warnings.simplefilter("error")
try:
    torch.nn.Softmax()(torch.zeros(2, 3))
except UserWarning as warning:
    print(f"UserWarning: {warning}")

import warnings

import torch

warnings.simplefilter("error")
try:
    torch.ones(1, 3).std(0)
except UserWarning as warning:
    print(f"UserWarning: {warning}".split(" (Triggered")[0])

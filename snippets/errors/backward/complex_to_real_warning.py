import warnings

import torch

warnings.simplefilter("error")
z = torch.tensor(3 + 4j)
try:
    z.float()
except UserWarning as warning:
    print(f"UserWarning: {warning}".split(" (Triggered")[0])

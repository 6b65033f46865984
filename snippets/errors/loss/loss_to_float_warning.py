import warnings

import torch

warnings.simplefilter("error")
loss = torch.tensor(2.0, requires_grad=True)
try:
    float(loss)
except UserWarning as warning:
    print(f"UserWarning: {warning}".split(" (Triggered")[0])

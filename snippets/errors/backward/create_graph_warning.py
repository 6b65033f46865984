import warnings

import torch

warnings.simplefilter("error")
w = torch.ones(1, requires_grad=True)
try:
    (w**3).backward(create_graph=True)
except UserWarning as warning:
    print(f"UserWarning: {warning}".split(" (Triggered")[0])

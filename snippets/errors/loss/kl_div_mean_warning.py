import warnings

import torch

warnings.simplefilter("error")
target = torch.tensor([[0.5, 0.5], [0.9, 0.1]])
try:
    torch.nn.functional.kl_div(torch.full((2, 2), 0.5).log(), target)
except UserWarning as warning:
    print(f"UserWarning: {warning}")

import warnings

import torch

warnings.simplefilter("error")
outputs = torch.tensor([[1.0], [2.0], [3.0], [4.0]])
targets = torch.tensor([1.0, 2.0, 3.0, 4.0])
try:
    torch.nn.functional.mse_loss(outputs, targets)
except UserWarning as warning:
    print(f"UserWarning: {warning}")

import warnings

import torch

with warnings.catch_warnings(record=True) as caught:
    torch.nn.LSTM(2, 3, num_layers=1, dropout=0.5)
print(f"UserWarning: {caught[0].message}")

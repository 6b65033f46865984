import warnings

import torch

layer = torch.nn.TransformerEncoderLayer(d_model=4, nhead=2)
with warnings.catch_warnings(record=True) as caught:
    torch.nn.TransformerEncoder(layer, num_layers=1)
print(f"UserWarning: {caught[0].message}")

import warnings

import torch

weight = torch.ones(2, 2)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    torch.nn.init.xavier_uniform(weight)
print(f"FutureWarning: {caught[0].message}")

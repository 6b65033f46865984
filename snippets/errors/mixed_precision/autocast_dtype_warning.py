import warnings

import torch

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    with torch.autocast("cpu", dtype=torch.float32):
        print((torch.ones(2, 2).double() @ torch.ones(2, 2).double()).dtype)
print(f"UserWarning: {caught[0].message}")

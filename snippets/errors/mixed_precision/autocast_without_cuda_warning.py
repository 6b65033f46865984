import warnings

import torch

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    with torch.autocast("cuda"):
        print((torch.ones(2, 2) @ torch.ones(2, 2)).dtype)
print(f"UserWarning: {caught[0].message}")

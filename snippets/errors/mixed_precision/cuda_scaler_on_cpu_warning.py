import warnings

import torch

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    scaler = torch.amp.GradScaler("cuda")
    print("enabled:", scaler.is_enabled())
print(f"UserWarning: {caught[0].message}")

import warnings

import torch

saved = torch.nn.Linear(1, 1).state_dict()
with torch.device("meta"):
    model = torch.nn.Linear(1, 1)
with warnings.catch_warnings(record=True) as caught:
    model.load_state_dict(saved)
print("weight is empty:", model.weight.is_meta)
print("UserWarning:", caught[0].message)

import warnings

import torch

w, grad = torch.ones(1), torch.ones(1)
with warnings.catch_warnings(record=True) as caught:
    w.add_(-0.1, grad)
text = str(caught[0].message).split(" (Triggered")[0]
print(f"UserWarning: {text}")

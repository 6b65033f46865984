import warnings

import torch

mask = torch.tensor([True, False, False])
scores = torch.ones(1).expand(3)
with warnings.catch_warnings(record=True) as caught:
    scores.masked_fill_(mask, 0.0)
print(scores.tolist())
print("UserWarning:", str(caught[0].message).split(" (Triggered")[0])

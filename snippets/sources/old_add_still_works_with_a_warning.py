import warnings

import torch

grad = torch.tensor(4.0)
for spelling in ("new", "old", "old again"):
    p = torch.tensor(3.0)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        if spelling == "new":
            p.add_(grad, alpha=-0.5)
        else:
            p.add_(-0.5, grad)  # (1)!
    print(f"{spelling}: p = {p.item()}, {len(caught)} warning(s)")
    for warning in caught:
        print(str(warning.message).split(" (Triggered")[0])  # (2)!

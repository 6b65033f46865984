import warnings

import torch

w = torch.ones(2, requires_grad=True).double()
w.sum().backward()
with warnings.catch_warnings(record=True) as caught:
    print("w.grad", w.grad)
text = str(caught[0].message).split(" (Triggered")[0]
print(f"UserWarning: {text}")

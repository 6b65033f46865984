import warnings

import torch

torch.autograd.set_detect_anomaly(True)
x = torch.tensor([1.0], requires_grad=True)
y = torch.exp(x).add_(1)
with warnings.catch_warnings(record=True) as caught:
    try:
        y.sum().backward()
    except RuntimeError:
        print("UserWarning:", str(caught[-1].message).splitlines()[0])

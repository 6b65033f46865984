import warnings

import torch

w = torch.tensor(1.0, requires_grad=True)
torch.autograd.set_detect_anomaly(True)  # (1)!
with warnings.catch_warnings(record=True) as caught:
    distance = (w - 1) ** 2
    loss = distance.sqrt()
    try:
        loss.backward()
    except RuntimeError as error:
        print(error)
print(str(caught[-1].message).partition(".")[0])  # (2)!

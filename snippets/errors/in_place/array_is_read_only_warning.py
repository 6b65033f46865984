import warnings

import torch

array = torch.ones(2).numpy()
array.flags.writeable = False
with warnings.catch_warnings(record=True) as caught:
    tensor = torch.from_numpy(array)
tensor += 1
print("array", array.tolist())
print("UserWarning:", str(caught[0].message).split(" (Triggered")[0])

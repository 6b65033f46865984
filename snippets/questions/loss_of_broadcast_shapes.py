import textwrap
import warnings

import torch

target = torch.tensor([0.0, 1.0, 2.0, 3.0])
output = target.reshape(4, 1)  # (1)!
mse = torch.nn.functional.mse_loss
with warnings.catch_warnings(record=True) as caught:
    wrong = mse(output, target)
print(textwrap.fill(str(caught[0].message), 76))
print("[4, 1] and [4]:            ", wrong.item())
by_hand = ((output - target) ** 2).mean()  # (2)!
print("[4, 1] and [4], by hand:   ", by_hand.item())
print("[4, 1] and [4, 1]:         ", mse(output, target.reshape(4, 1)).item())
try:
    torch.nn.functional.binary_cross_entropy(output / 3, target / 3)  # (3)!
except ValueError as error:
    print("binary_cross_entropy, an error:", str(error).split(" (")[0])

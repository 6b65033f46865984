import warnings

import torch

x = torch.tensor(3.0)
w = torch.tensor(1.0, requires_grad=True)
hidden = w * x
output = hidden * 2
loss = output**2
hidden.retain_grad()  # (1)!
loss.backward()

tensors = {"x": x, "w": w, "hidden": hidden, "output": output}
print("        is_leaf  requires_grad  grad")
with warnings.catch_warnings(record=True) as caught:
    for name, t in tensors.items():
        print(f"{name:<7} {t.is_leaf!s:<8} {t.requires_grad!s:<14} {t.grad}")  # (2)!
print(str(caught[0].message).split(". ")[0])

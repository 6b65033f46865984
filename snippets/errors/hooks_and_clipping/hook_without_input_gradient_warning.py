import warnings

import torch

layer = torch.nn.Linear(2, 2)
def look(module, grad_input, grad_output):
    print("grad_input", grad_input)
layer.register_full_backward_hook(look)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    layer(torch.ones(1, 2)).sum().backward()
print(f"UserWarning: {caught[0].message}")

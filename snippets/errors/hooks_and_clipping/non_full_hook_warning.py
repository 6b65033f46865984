import warnings

import torch

model = torch.nn.Sequential(torch.nn.Linear(2, 3), torch.nn.ReLU())
x = torch.ones(1, 2, requires_grad=True)
def look(module, grad_input, grad_output):
    print("grad_input", tuple(grad_input[0].shape))
model.register_backward_hook(look)
with warnings.catch_warnings(record=True) as caught:
    model(x).sum().backward()
print(f"FutureWarning: {caught[0].message}")

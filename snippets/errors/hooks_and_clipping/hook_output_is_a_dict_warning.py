import warnings

import torch

class Model(torch.nn.Module):
    def forward(self, x):
        return {"scores": 2 * x}
model = Model()
model.register_full_backward_hook(lambda m, i, o: print("called"))
with warnings.catch_warnings(record=True) as caught:
    model(torch.ones(1, requires_grad=True))["scores"].backward()
print(f"UserWarning: {caught[0].message}")

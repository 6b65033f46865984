import torch
from torch.optim.optimizer import _foreach_supported_types

w = torch.ones(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)  # (1)!
print("types that take foreach:", [kind.__name__ for kind in _foreach_supported_types])

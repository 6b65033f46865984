import copy

import torch

w = torch.ones(1, requires_grad=True)
print(copy.deepcopy((2 * w).detach()), copy.deepcopy(w).requires_grad)

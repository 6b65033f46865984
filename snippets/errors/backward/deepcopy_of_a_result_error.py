import copy

import torch

w = torch.ones(1, requires_grad=True)
copy.deepcopy(2 * w)

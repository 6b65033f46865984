import warnings

import torch

warnings.simplefilter("ignore")
w = torch.ones(2, requires_grad=True)
losses = [(2 * w).sum(), (3 * w).sum()]
print("requires_grad:", torch.tensor(losses).requires_grad)

import warnings

import torch

warnings.simplefilter("ignore")
w = torch.ones(1, requires_grad=True)
(3 * w).sum().backward()
w = w - 0.1 * w.grad
(3 * w).sum().backward()
w = w - 0.1 * w.grad

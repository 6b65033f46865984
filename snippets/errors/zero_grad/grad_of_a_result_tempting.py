import warnings

import torch

warnings.simplefilter("ignore")
w = torch.ones(2, requires_grad=True).double()
w.sum().backward()
print("w.grad", w.grad)

import warnings

import torch

warnings.simplefilter("ignore")
x = torch.autograd.Variable(torch.ones(1), volatile=True)
print("a graph is recorded:", torch.nn.Linear(1, 1)(x).requires_grad)

import torch

w = torch.ones(1, requires_grad=True)
torch.optim.SGD([{"params": {w}}], lr=0.1)

import torch

w = torch.ones(2, requires_grad=True).double()
torch.optim.SGD([w], lr=0.1)

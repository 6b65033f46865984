import torch

weight = torch.ones(2, requires_grad=True)
weight.resize_(3)

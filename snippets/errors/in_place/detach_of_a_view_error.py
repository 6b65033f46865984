import torch

states = torch.ones(2, 3, requires_grad=True) * 2
states[0].detach_()

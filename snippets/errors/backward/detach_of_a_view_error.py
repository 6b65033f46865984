import torch

state = torch.ones(4, requires_grad=True) * 2
h, c = state.chunk(2)
h.detach_()

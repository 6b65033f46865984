import torch

state = torch.ones(4, requires_grad=True) * 2
h, c = (part.detach() for part in state.chunk(2))
print(h.requires_grad, c.requires_grad)

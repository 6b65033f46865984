import torch

states = torch.ones(2, 3, requires_grad=True) * 2
first = states[0].detach()
print("requires grad:", first.requires_grad)

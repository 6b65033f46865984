import torch

w = torch.ones(1, requires_grad=True)
torch.optim.Adamw([w], lr=0.1)

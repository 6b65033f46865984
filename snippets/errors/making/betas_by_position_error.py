import torch

w = torch.ones(1, requires_grad=True)
torch.optim.Adam([w], 1e-3, 0.9)

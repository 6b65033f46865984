import torch

w = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.Adam([w], lr=0.1)
optimizer.lr = optimizer.lr / 10

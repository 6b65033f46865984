import torch

w = torch.ones(1, requires_grad=True)
optimizer = torch.optim.Adam([w], lr=0.1, capturable=True)
w.sum().backward()
optimizer.step()

import torch

w = torch.nn.Parameter(torch.ones(1).expand(3))
optimizer = torch.optim.SGD([w], lr=0.1)
w.sum().backward()
optimizer.step()

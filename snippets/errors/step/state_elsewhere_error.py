import torch

layer = torch.nn.Linear(1, 1)
optimizer = torch.optim.Adam(layer.parameters())
layer(torch.ones(1, 1)).sum().backward()
optimizer.step()
layer.double()
layer(torch.ones(1, 1).double()).sum().backward()
optimizer.step()

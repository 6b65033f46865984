import torch

x = torch.tensor(2.0, requires_grad=True)
table = torch.zeros(2)
table[0] = x
square = (table**2).sum()
table[1] = x
square.backward()

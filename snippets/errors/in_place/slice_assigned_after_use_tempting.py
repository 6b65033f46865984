import torch

x = torch.tensor(2.0, requires_grad=True)
table = torch.zeros(2)
table[0] = x
square = (table**2).sum()
table.data[0] = 5.0
square.backward()
print("gradient", x.grad.item(), "instead of 4.0")

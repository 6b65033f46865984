import torch

table = torch.zeros(2, 2)
x = torch.ones(2, requires_grad=True)
row = table[0]
row += x
table.sum().backward()
print("gradient", x.grad.tolist())

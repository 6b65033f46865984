import torch

table, x = torch.zeros(2, 2), torch.ones(2, requires_grad=True)
row = table[0]
row += x
table.sum().backward()
print(x.grad)

import torch

table = torch.zeros(2, 2)
x = torch.ones(2, requires_grad=True)
with torch.no_grad():
    row = table[0]
row += x

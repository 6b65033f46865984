import torch

table = torch.zeros(2, 2)
with torch.no_grad():
    row = table[0]
row += torch.ones(2, requires_grad=True)

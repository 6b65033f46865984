import torch

table, x = torch.zeros(2, 2), torch.ones(2, requires_grad=True)
with torch.no_grad():
    row = table[0]
    row += x
print("table requires a gradient:", table.requires_grad)

import torch

table = torch.zeros(2, 2)
row = torch.ones(2).numpy()
table[0] = row

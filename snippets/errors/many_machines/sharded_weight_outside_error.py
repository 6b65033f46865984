import torch

table = torch.nn.Embedding(3, 2)
table.weight.data = torch.empty(0)
table(torch.tensor([1]))

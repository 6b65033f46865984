import torch

ids = torch.tensor([1, 10])
table = torch.nn.Embedding(ids.max().item() + 1, 3)
print(table(ids).shape)

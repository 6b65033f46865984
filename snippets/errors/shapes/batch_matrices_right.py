import torch

queries, keys = torch.zeros(2, 3, 4), torch.zeros(2, 3, 4)
print((queries @ keys.transpose(1, 2)).shape)

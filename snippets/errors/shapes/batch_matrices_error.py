import torch

queries, keys = torch.zeros(2, 3, 4), torch.zeros(2, 3, 4)
queries @ keys

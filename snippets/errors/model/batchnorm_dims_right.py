import torch

print(torch.nn.BatchNorm1d(3)(torch.ones(8, 3)).shape)

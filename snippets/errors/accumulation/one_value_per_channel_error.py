import torch

layer = torch.nn.BatchNorm1d(2)
layer(torch.ones(1, 2))

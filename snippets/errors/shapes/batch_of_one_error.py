import torch

layer = torch.nn.BatchNorm1d(4)
layer(torch.zeros(1, 4))

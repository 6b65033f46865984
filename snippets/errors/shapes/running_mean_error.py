import torch

torch.nn.BatchNorm1d(4)(torch.zeros(2, 5))

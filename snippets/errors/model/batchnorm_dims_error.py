import torch

torch.nn.BatchNorm2d(3)(torch.ones(8, 3))

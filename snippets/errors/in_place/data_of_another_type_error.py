import torch

layer = torch.nn.Linear(2, 1)
layer.weight.data = layer.weight.data.to(torch.int8)

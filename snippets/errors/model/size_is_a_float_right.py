import torch

width = 16
layer = torch.nn.Linear(width // 2, 1)
print(layer.weight.shape)

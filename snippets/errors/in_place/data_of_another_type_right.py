import torch

layer = torch.nn.Linear(2, 1).requires_grad_(False)
layer.weight.data = layer.weight.data.to(torch.int8)
print(layer.weight.dtype)

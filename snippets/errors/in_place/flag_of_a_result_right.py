import torch

layer = torch.nn.Linear(2, 1)
layer.requires_grad_(False)
output = layer(torch.ones(1, 2))
print("output requires grad:", output.requires_grad)

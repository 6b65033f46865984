import torch

layer = torch.nn.Linear(2, 1)
output = layer(torch.ones(1, 2))
output.requires_grad = False

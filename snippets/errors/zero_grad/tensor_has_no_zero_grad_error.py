import torch

layer = torch.nn.Linear(2, 1)
layer.weight.zero_grad()

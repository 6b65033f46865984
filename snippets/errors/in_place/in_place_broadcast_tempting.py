import torch

weight = torch.zeros(1, 3)
weight = weight - 0.1 * torch.ones(2, 3)
print(weight.shape)

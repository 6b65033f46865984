import torch

features = torch.zeros(2, 4, 5)
print(torch.nn.LayerNorm(4)(features.transpose(1, 2)).shape)

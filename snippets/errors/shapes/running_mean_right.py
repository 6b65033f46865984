import torch

features = torch.zeros(2, 5)
print(torch.nn.BatchNorm1d(features.shape[1])(features).shape)

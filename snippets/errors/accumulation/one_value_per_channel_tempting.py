import torch

layer = torch.nn.BatchNorm1d(2).eval()
layer(10 * torch.ones(1, 2))
print("running mean:", layer.running_mean)

import torch

layer = torch.nn.BatchNorm1d(1).eval()
layer(torch.tensor([[10.0]]))
print("running mean after a sample of 10:", layer.running_mean.item())

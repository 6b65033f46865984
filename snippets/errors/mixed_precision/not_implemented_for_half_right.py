import torch

points = torch.ones(2, 3).half()
distance = torch.cdist(points.float(), points.float())
print(distance.dtype, distance.sum().item())

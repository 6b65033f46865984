import torch

images = torch.zeros(4, 2, 8)
rows = images.flatten(1)
layer = torch.nn.Linear(rows.shape[1], 3)
print(layer(rows).shape)

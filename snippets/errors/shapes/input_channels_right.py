import torch

layer = torch.nn.Conv2d(3, 8, 3)
gray = torch.zeros(4, 1, 28, 28)
channels_last = torch.zeros(4, 28, 28, 3)
print(layer(gray.expand(-1, 3, -1, -1)).shape)
print(layer(channels_last.permute(0, 3, 1, 2)).shape)

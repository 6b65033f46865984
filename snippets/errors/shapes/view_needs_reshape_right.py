import torch

channels_last = torch.zeros(2, 4, 4, 3).permute(0, 3, 1, 2)
print(channels_last.reshape(2, -1).shape, channels_last.flatten(1).shape)

import torch

channels_last = torch.zeros(2, 4, 4, 3).permute(0, 3, 1, 2)
channels_last.view(2, -1)

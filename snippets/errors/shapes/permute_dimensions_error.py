import torch

image = torch.zeros(28, 28)
image.permute(2, 0, 1)

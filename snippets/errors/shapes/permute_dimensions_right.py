import torch

image = torch.zeros(28, 28)
print(image.unsqueeze(2).permute(2, 0, 1).shape)

import torch

image = torch.zeros(28, 28)
torch.nn.Conv2d(1, 8, 3)(image)

import torch

image = torch.ones(2)
image.retain_grad()

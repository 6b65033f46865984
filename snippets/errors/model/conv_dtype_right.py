import torch

images = torch.full((1, 1, 4, 4), 255, dtype=torch.uint8)
scaled = images.float() / 255
print("largest:", scaled.max().item())
print(torch.nn.Conv2d(1, 2, 3)(scaled).shape)

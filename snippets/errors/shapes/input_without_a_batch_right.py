import torch

image = torch.zeros(28, 28)
batch = image.unsqueeze(0).unsqueeze(0)
print(batch.shape, torch.nn.Conv2d(1, 8, 3)(batch).shape)

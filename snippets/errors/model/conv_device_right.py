import torch

model = torch.nn.Conv2d(1, 2, 3)
device = next(model.parameters()).device
images = torch.ones(1, 1, 4, 4).to(device)
print(model(images).shape)

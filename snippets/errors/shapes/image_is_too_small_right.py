import torch

layers = torch.nn.Sequential(torch.nn.MaxPool2d(2), torch.nn.Conv2d(1, 1, 3, padding=1))
print(layers(torch.zeros(1, 1, 4, 4)).shape)

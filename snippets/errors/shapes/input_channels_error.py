import torch

gray = torch.zeros(4, 1, 28, 28)
torch.nn.Conv2d(3, 8, 3)(gray)

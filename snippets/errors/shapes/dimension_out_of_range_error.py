import torch

scores = torch.zeros(1, 3)
scores.squeeze().argmax(dim=1)

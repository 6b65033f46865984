import torch

scores = torch.zeros(1, 3)
print(scores.argmax(dim=1).shape, torch.zeros(1, 1).squeeze(1).shape)

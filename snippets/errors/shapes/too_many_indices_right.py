import torch

scores = torch.zeros(3, 1)
print(scores.shape, scores[:, 0].shape)

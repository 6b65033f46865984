import torch

scores = torch.zeros(3, 1).squeeze()
scores[:, 0]

import torch

scores = torch.zeros(2, 3, 4, 4)
mask = torch.zeros(2, 1, 4, 4, dtype=torch.long)
torch.nn.functional.cross_entropy(scores, mask)

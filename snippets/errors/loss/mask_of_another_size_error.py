import torch

scores = torch.zeros(1, 3, 4, 4)
mask = torch.zeros(1, 2, 2, dtype=torch.long)
torch.nn.functional.cross_entropy(scores, mask)

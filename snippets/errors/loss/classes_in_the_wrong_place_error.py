import torch

scores = torch.zeros(2, 5, 3)
labels = torch.zeros(2, 5, dtype=torch.long)
torch.nn.functional.cross_entropy(scores, labels)

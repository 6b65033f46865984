import torch

scores = torch.zeros(2, 3)
labels = torch.tensor([0, 1])
weights = torch.tensor([1.0, 5.0])
torch.nn.functional.cross_entropy(scores, labels, weight=weights)

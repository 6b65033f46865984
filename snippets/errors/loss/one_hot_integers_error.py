import torch

scores = torch.zeros(2, 3)
labels = torch.tensor([[1, 0, 0], [0, 0, 1]])
torch.nn.functional.cross_entropy(scores, labels)

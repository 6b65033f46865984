import torch

scores = torch.zeros(4, 3)
labels = torch.tensor([[0], [1], [2], [0]])
torch.nn.functional.cross_entropy(scores, labels)

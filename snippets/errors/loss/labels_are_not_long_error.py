import torch

scores = torch.zeros(2, 3)
labels = torch.tensor([0.0, 2.0])
torch.nn.functional.cross_entropy(scores, labels)

import torch

scores = torch.tensor([1.5, -2.0])
labels = torch.tensor([1.0, 0.0])
torch.nn.functional.binary_cross_entropy(scores, labels)

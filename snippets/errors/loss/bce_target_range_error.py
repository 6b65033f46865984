import torch

probabilities = torch.tensor([0.9, 0.2])
labels = torch.tensor([2.0, 1.0])
torch.nn.functional.binary_cross_entropy(probabilities, labels)

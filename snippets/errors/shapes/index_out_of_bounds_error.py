import torch

probabilities = torch.full((2, 3), 1 / 3)
labels = torch.tensor([[0], [3]])
probabilities.gather(1, labels)

import torch

probabilities = torch.full((2, 3), 1 / 3)
labels = torch.tensor([[0], [2]])
print(labels.max().item() < probabilities.shape[1])
print(probabilities.gather(1, labels).shape)

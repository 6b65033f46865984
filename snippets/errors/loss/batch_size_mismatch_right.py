import torch

images = torch.zeros(4, 2, 6)
labels = torch.zeros(4, dtype=torch.long)
scores = torch.nn.Linear(12, 3)(images.flatten(1))
print(scores.shape, labels.shape)

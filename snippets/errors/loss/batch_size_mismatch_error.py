import torch

images = torch.zeros(4, 2, 6)
labels = torch.zeros(4, dtype=torch.long)
scores = torch.nn.Linear(6, 3)(images.view(-1, 6))
torch.nn.functional.cross_entropy(scores, labels)

import torch

scores = torch.zeros(2, 3)
labels = torch.tensor([0, 3])
torch.nn.functional.cross_entropy(scores.cpu(), labels.cpu())

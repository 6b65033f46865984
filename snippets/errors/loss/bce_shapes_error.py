import torch

scores = torch.zeros(4, 1)
labels = torch.zeros(4)
torch.nn.functional.binary_cross_entropy_with_logits(scores, labels)

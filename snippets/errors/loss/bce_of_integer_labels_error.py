import torch

scores = torch.zeros(2)
labels = torch.tensor([1, 0])
torch.nn.functional.binary_cross_entropy_with_logits(scores, labels)

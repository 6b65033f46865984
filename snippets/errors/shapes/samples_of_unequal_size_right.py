import torch
from torch.nn.utils.rnn import pad_sequence

labels = pad_sequence([torch.tensor([1, 2]), torch.tensor([1])], True, -100)
scores = torch.nn.functional.one_hot(torch.tensor([[1, 2], [1, 1]]), 3) * 20.0
loss = torch.nn.functional.cross_entropy(scores.transpose(1, 2), labels)
print(labels.tolist(), f"loss of perfect scores: {loss:.1f}")

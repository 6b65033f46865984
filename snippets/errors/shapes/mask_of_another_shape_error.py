import torch

scores = torch.zeros(2, 5, 3)
is_word = torch.ones(2, 4, dtype=torch.bool)
scores[is_word]

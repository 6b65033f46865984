import torch

scores = torch.zeros(2, 5, 3)
is_word = torch.ones(2, 5, dtype=torch.bool)
is_word[:, 4] = False
print(scores[is_word].shape)

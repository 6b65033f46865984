import torch

scores = torch.tensor([2.0, -1.0, 0.5])
torch.multinomial(scores, 1)

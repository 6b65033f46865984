import torch

scores = torch.zeros(2, 3, requires_grad=True)
weights = torch.ones(3, requires_grad=True)
torch.nn.functional.cross_entropy(scores, torch.tensor([0, 1]), weight=weights)

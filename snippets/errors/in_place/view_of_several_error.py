import torch

h = torch.ones(2, 2, requires_grad=True) * 2
for row in h:
    row += 1

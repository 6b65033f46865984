import torch

w = torch.ones(2, 2, requires_grad=True)
result = 2 * w
for row in result:
    row += 1

import torch

w = torch.ones(3, requires_grad=True)
loss = (2 * w).sum()
loss.backward(torch.ones(1))

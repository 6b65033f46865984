import torch

w = torch.ones(2, requires_grad=True)
curve = (2 * w).numpy()

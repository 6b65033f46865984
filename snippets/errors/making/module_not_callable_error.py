import torch
from torch.optim import adam

w = torch.ones(1, requires_grad=True)
adam([w], lr=0.1)

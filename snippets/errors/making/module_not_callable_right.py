import torch
from torch.optim import Adam

w = torch.ones(1, requires_grad=True)
optimizer = Adam([w], lr=0.1)
print(type(optimizer).__name__)

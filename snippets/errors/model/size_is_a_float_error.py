import torch

width = 16
torch.nn.Linear(width / 2, 1)

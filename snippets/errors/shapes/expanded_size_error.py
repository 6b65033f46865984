import torch

positions = torch.arange(512)
tokens = torch.zeros(2, 600)
positions.expand(tokens.shape)

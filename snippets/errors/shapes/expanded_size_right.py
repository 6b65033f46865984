import torch

positions = torch.arange(512)
tokens = torch.zeros(2, 600)[:, :512]
print(positions.expand(tokens.shape).shape)

import torch

torch.nn.LayerNorm(4)(torch.zeros(2, 4, 5))

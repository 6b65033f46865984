import torch

torch.nn.MultiheadAttention(embed_dim=10, num_heads=3)

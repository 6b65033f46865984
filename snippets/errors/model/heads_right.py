import torch

attention = torch.nn.MultiheadAttention(embed_dim=12, num_heads=3)
x = torch.ones(5, 12)
print(attention(x, x, x)[0].shape)

import torch

attention = torch.nn.MultiheadAttention(8, 2, batch_first=True)
x = torch.zeros(3, 5, 8)
attention(x, x, x, attn_mask=torch.zeros(3, 5))

import torch

attention = torch.nn.MultiheadAttention(8, 2, batch_first=True)
x = torch.zeros(3, 5, 8)
is_padding = torch.zeros(3, 5, dtype=torch.bool)
print(attention(x, x, x, key_padding_mask=is_padding)[0].shape)

import torch

from torch.nn.functional import scaled_dot_product_attention

query = torch.ones(1, 2, 4, requires_grad=True)
with torch.autocast("cpu", dtype=torch.bfloat16):
    output = scaled_dot_product_attention(query, query, query)
output.sum().backward()
print(output.dtype, query.grad.dtype)

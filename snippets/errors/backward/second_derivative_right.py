import torch
from torch.nn.attention import SDPBackend, sdpa_kernel

x = torch.ones(1, 1, 3, 4, requires_grad=True)
with sdpa_kernel(SDPBackend.MATH):
    out = torch.nn.functional.scaled_dot_product_attention(x, x, x)
(gradient,) = torch.autograd.grad(out.sum(), x, create_graph=True)
gradient.sum().backward()
print(x.grad.shape)

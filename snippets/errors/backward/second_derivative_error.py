import torch

x = torch.ones(1, 1, 3, 4, requires_grad=True)
out = torch.nn.functional.scaled_dot_product_attention(x, x, x)
(gradient,) = torch.autograd.grad(out.sum(), x, create_graph=True)
gradient.sum().backward()

import torch

w = torch.ones(1, dtype=torch.bfloat16, requires_grad=True)
w.grad_dtype = torch.float32
w.sum().backward()
torch.optim.Adam([w], lr=0.5).step()

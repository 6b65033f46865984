import torch

w = torch.ones(1, dtype=torch.bfloat16, requires_grad=True)
w.grad_dtype = torch.float32
w.sum().backward()
gradient = w.grad.to(w.dtype)
w.grad, w.grad_dtype = None, None
w.grad = gradient
torch.optim.Adam([w], lr=0.5).step()
print("w", w.item())

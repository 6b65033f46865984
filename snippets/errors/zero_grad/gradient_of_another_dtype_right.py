import torch

w = torch.ones(2, requires_grad=True)
computed = torch.zeros(2, dtype=torch.float64)
w.grad = computed.to(w.dtype)
print(w.grad.dtype)

import torch

w = torch.ones(1, requires_grad=True)
copied = torch.ones(1, requires_grad=True)
copied.data = w.data
print(torch.autograd.grad(w * w, copied, allow_unused=True, materialize_grads=True))

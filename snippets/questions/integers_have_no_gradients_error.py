import torch

w = torch.tensor([1.0, 2.0], requires_grad=True)
(w**2).sum().backward()
print(w.dtype, w.grad)
w = torch.tensor([1, 2], requires_grad=True)  # (1)!

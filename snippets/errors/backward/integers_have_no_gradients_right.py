import torch

w = torch.nn.Parameter(torch.tensor([1.0, 2.0]))
(w * w).sum().backward()
print(w.grad)

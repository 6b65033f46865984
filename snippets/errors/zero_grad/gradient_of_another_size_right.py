import torch

w = torch.ones(2, requires_grad=True)
per_sample = torch.ones(3, 2)
w.grad = per_sample.mean(dim=0)
print(w.grad)

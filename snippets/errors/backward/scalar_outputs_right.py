import torch

w = torch.tensor(2.0, requires_grad=True)
x = torch.tensor([1.0, 2.0, 3.0, 6.0])
losses = w * x
losses.mean().backward()
print(w.grad.item())

import torch

w = torch.ones(1, requires_grad=True)
loss = (w * w).sum().backward()
print(loss.item())

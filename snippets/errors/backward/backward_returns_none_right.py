import torch

w = torch.ones(1, requires_grad=True)
loss = (w * w).sum()
loss.backward()
print(loss.item(), w.grad.item())

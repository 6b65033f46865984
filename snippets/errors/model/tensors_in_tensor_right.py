import torch

w = torch.ones(2, requires_grad=True)
losses = [2 * w, 3 * w]
torch.stack(losses).sum().backward()
print("w.grad", w.grad.tolist())

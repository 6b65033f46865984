import torch

w = torch.ones(1, dtype=torch.float16, requires_grad=True)
loss = (w * 1e-4).sum() * 1e-4
loss.backward()
print("gradient", w.grad.item())

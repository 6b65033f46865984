import torch

w = torch.tensor(1.0, requires_grad=True)
loss = (2 * w).detach().clone().requires_grad_(True)
loss.backward()
print("backward() ran, w.grad is", w.grad)

import torch

w = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)

optimizer.step()
print(f"w.grad {w.grad}   w {w.item():.2f}")

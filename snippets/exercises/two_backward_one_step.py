import torch

w = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)

(w**2).backward()
(w**2).backward()
optimizer.step()
print(f"w.grad {w.grad.item():.2f}   w {w.item():.2f}")

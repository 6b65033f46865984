import torch

w = torch.ones(1, requires_grad=True)
optimizer = torch.optim.Adam([w], lr=0.1)
w.sum().backward()
optimizer.step()
print("w", round(w.item(), 1))

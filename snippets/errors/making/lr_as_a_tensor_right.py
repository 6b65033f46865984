import torch

w = torch.ones(1, requires_grad=True)
optimizer = torch.optim.Adam([w], lr=torch.tensor(0.1).item(), foreach=True)
w.sum().backward()
optimizer.step()
print("w", round(w.item(), 1))

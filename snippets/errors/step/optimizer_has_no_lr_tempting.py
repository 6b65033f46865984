import torch

w = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.Adam([w], lr=0.1)
optimizer.lr = 0.01
w.backward()
optimizer.step()
print("w", round(w.item(), 2))

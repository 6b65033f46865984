import torch

w = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
loss = w**2
loss.backward()
optimizer.step()
print("w", round(w.item(), 1))

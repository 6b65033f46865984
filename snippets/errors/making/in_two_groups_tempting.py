import torch

w = torch.ones(1, requires_grad=True)
slow = torch.optim.SGD([w], lr=0.01)
fast = torch.optim.SGD([w], lr=0.1)
w.sum().backward()
slow.step()
fast.step()
print("w", round(w.item(), 2))

import torch

w = torch.ones(2, requires_grad=True)
in_numpy = (w.detach().numpy() ** 2).sum()
torch.tensor(in_numpy, requires_grad=True).backward()
print("backward() ran, w.grad is", w.grad)

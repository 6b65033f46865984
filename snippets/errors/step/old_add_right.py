import torch

w, grad = torch.ones(1), torch.ones(1)
w.add_(grad, alpha=-0.1)
print("w", round(w.item(), 1))

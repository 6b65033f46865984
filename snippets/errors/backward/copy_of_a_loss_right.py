import torch

w = torch.tensor(1.0, requires_grad=True)
losses = [2 * w, 3 * w]
torch.stack(losses).sum().backward()
print(w.grad)

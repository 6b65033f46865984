import torch

w = torch.tensor(3.0, requires_grad=True)
(w * w.detach()).backward()
print("w.grad", w.grad.item())

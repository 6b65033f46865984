import torch

w = torch.ones(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
(w * float("inf")).sum().backward()
torch.nn.utils.clip_grad_norm_([w], 1.0)
optimizer.step()
print("w", w.item())

import torch

w = torch.ones(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
(w * float("inf")).sum().backward()
norm = torch.nn.utils.clip_grad_norm_([w], 1.0)
if norm.isfinite():
    optimizer.step()
optimizer.zero_grad()
print("norm", norm.item(), "w", w.item())

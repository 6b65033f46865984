import torch

w = torch.ones(1, requires_grad=True)
(5 * w).sum().backward()
norm = torch.nn.utils.clip_grad_norm_([w], 1.0)
print(f"norm {norm.item():.1f}, gradient {w.grad.item():.1f}")

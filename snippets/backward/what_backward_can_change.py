import torch
from torch.utils.checkpoint import checkpoint

w = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
w.register_post_accumulate_grad_hook(lambda p: optimizer.step())  # (1)!
loss = w**2
print(f"w            {w.item():.1f}", end=" -> ")
loss.backward()
print(f"{w.item():.1f}")

norm = torch.nn.BatchNorm1d(1)
x = torch.tensor([[9.0], [11.0]], requires_grad=True)
result = checkpoint(norm, x, use_reentrant=False).sum()
print(f"running mean {norm.running_mean.item():.1f}", end=" -> ")
result.backward()  # (2)!
print(f"{norm.running_mean.item():.1f}")

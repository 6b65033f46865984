import torch

w = torch.ones(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
scaler = torch.amp.GradScaler("cpu")
scaler.scale(w.sum()).backward()
print("gradients:", [p.grad is not None for p in optimizer.param_groups[0]["params"]])
scaler.step(optimizer)
scaler.update()
print(f"w {w.item():.1f}")

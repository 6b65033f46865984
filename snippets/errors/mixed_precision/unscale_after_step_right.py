import torch

w = torch.ones(1, requires_grad=True)
scaler, optimizer = torch.amp.GradScaler("cpu"), torch.optim.SGD([w], lr=0.1)
scaler.scale(5 * w.sum()).backward()
scaler.unscale_(optimizer)
print("norm", torch.nn.utils.clip_grad_norm_([w], 1.0).item())
scaler.step(optimizer)
scaler.update()
print(f"w {w.item():.1f}")

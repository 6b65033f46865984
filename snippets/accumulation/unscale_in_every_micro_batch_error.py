import torch

w = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.5)
scaler = torch.amp.GradScaler("cpu", init_scale=1024.0)

for slope in (6.0, 2.0):
    scaler.scale(slope * w / 2).backward()
    print("after backward:", w.grad.item())  # (1)!
    scaler.unscale_(optimizer)  # (2)!
    print("after unscale_:", w.grad.item())

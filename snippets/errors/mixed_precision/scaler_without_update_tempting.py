import torch

w = torch.ones(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
for slope in (3e38, 3e38, 1.0):
    scaler = torch.amp.GradScaler("cpu")
    optimizer.zero_grad()
    scaler.scale((w * slope).sum()).backward()
    scaler.step(optimizer)
    print("scale", scaler.get_scale(), f"w {w.item():.1f}")

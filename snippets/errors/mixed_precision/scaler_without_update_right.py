import torch

w = torch.ones(1, requires_grad=True)
scaler, optimizer = torch.amp.GradScaler("cpu"), torch.optim.SGD([w], lr=0.1)
for _ in range(2):
    optimizer.zero_grad()
    scaler.scale(w.sum()).backward()
    scaler.step(optimizer)
    scaler.update()
print(f"w {w.item():.1f}")

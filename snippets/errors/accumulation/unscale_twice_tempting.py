import torch

w = torch.ones(1, requires_grad=True)
scaler, optimizer = torch.amp.GradScaler("cpu"), torch.optim.SGD([w], lr=0.1)
for _ in range(2):
    scaler.scale(w.sum() / 2).backward()
    scaler.unscale_(optimizer)
    scaler.update()
print(f"gradient {w.grad.item():.6f}")

import torch

w = torch.ones(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
scaler = torch.amp.GradScaler("cpu")
scaler.scale(torch.ones(()))
w.sum().backward()
scaler.step(optimizer)
scaler.update()
print(f"gradient used {w.grad.item():.6f}, w {w.item():.3f}")

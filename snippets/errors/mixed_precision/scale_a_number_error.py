import torch

w = torch.ones(1, requires_grad=True)
scaler = torch.amp.GradScaler("cpu")
loss = w.sum().item()
scaler.scale(loss).backward()

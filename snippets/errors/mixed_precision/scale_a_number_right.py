import torch

w = torch.ones(1, requires_grad=True)
scaler = torch.amp.GradScaler("cpu")
loss = w.sum()
scaler.scale(loss).backward()
print("loss", loss.item(), "scaled gradient", w.grad.item())

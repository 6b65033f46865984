import torch

device = "cuda" if torch.cuda.is_available() else "cpu"
scaler = torch.amp.GradScaler(device)
with torch.autocast(device, dtype=torch.float16):
    y = torch.ones(2, 2, device=device) @ torch.ones(2, 2, device=device)
print(y.dtype, scaler.is_enabled())

import torch

scaler_class = getattr(torch.amp, "GradScaler", None) or torch.cuda.amp.GradScaler
print(scaler_class.__name__)

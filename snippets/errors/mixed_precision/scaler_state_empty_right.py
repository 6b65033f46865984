import torch

saved = torch.amp.GradScaler("cpu", enabled=False).state_dict()
scaler = torch.amp.GradScaler("cpu")
if saved:
    scaler.load_state_dict(saved)
print("scale", scaler.get_scale())

import torch

saved = torch.amp.GradScaler("cpu", enabled=False).state_dict()
torch.amp.GradScaler("cpu").load_state_dict(saved)

from pathlib import Path

import torch

Path("checkpoints").mkdir(exist_ok=True)
torch.save({"epoch": 1}, "checkpoints/net.pt")
print(Path("checkpoints/net.pt").exists())

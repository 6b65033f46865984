import os

import torch

os.makedirs("checkpoints", exist_ok=True)
torch.save({"epoch": 1}, "checkpoints/net.pt")
print(os.listdir("checkpoints"))

from pathlib import Path

import torch

epoch = 0
torch.save({"epoch": 7}, "net.pt")
Path("net.pt").write_bytes(Path("net.pt").read_bytes()[:400])
try:
    epoch = torch.load("net.pt")["epoch"]
except Exception:
    print("no checkpoint")
print("training begins at epoch", epoch)

from pathlib import Path

import torch

torch.save(torch.ones(1000), "net.pt")
whole = Path("net.pt").read_bytes()
Path("net.pt").write_bytes(whole[:2000])
torch.load("net.pt")

from pathlib import Path

import torch

torch.save(torch.ones(1000), "net.pt.new")
Path("net.pt.new").replace("net.pt")
print(torch.load("net.pt").sum().item())

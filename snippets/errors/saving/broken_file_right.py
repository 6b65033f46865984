import os

import torch

torch.save(torch.ones(1000), "net.pt.new")
os.replace("net.pt.new", "net.pt")
print(torch.load("net.pt").sum().item())

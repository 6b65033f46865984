import torch

start = 0
try:
    start = torch.load("net.pt")["epoch"]
except Exception:
    pass
print("training begins at epoch", start)

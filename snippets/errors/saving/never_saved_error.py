import torch

best = float("inf")
validation_loss = float("nan")
if validation_loss < best:
    torch.save({"epoch": 1}, "best.pt")
torch.load("best.pt")

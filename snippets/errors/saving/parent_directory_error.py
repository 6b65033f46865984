import torch

torch.save({"epoch": 1}, "checkpoints/net.pt")

import torch

torch.save({"epoch": 1}, "net.pt", pickle_protocol=4)
torch.load("net.pt")

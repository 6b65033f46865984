import torch

torch.save({"epoch": 1}, "net.pt")
print(torch.load("net.pt"))

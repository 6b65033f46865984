import torch

torch.save(torch.ones(2), "net.pt")
print(torch.load("net.pt"))

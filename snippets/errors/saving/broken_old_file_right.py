import torch

torch.save(torch.ones(1000), "net.pt")
print(torch.load("net.pt").sum().item())

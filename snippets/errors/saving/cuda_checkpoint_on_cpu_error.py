import torch

torch.serialization.location_tag = lambda storage: "cuda:0"
torch.save(torch.ones(2), "net.pt")
torch.load("net.pt")

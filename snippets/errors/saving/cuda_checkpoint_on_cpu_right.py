import torch

torch.serialization.location_tag = lambda storage: "cuda:0"
torch.save(torch.ones(2), "net.pt")
print(torch.load("net.pt", map_location="cpu").device)

import torch

losses = torch.tensor([0.5, 0.25]).numpy()
torch.save({"best": losses.min().item()}, "net.pt")
print(torch.load("net.pt"))

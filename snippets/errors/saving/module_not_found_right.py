import torch

model = torch.nn.Linear(1, 1)
torch.save(model.state_dict(), "net.pt")
print(sorted(torch.load("net.pt")))

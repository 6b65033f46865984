import torch

model = torch.nn.Linear(1, 1)
torch.save(model.state_dict(), "net.pt")
print(model.load_state_dict(torch.load("net.pt")))

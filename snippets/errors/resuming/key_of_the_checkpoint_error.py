import torch

model = torch.nn.Linear(1, 1)
torch.save(model.state_dict(), "net.pt")
checkpoint = torch.load("net.pt")
model.load_state_dict(checkpoint["model_state_dict"])

import torch

model = torch.nn.Linear(1, 1)
torch.save(model.state_dict(), "net.pt")
model.load_state_dict("net.pt")

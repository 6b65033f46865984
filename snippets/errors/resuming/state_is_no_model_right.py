import torch

torch.save(torch.nn.Linear(1, 1).state_dict(), "net.pt")
model = torch.nn.Linear(1, 1)
model.load_state_dict(torch.load("net.pt"))
model.eval()
print("training:", model.training)

import torch

model = torch.nn.Linear(1, 1)
torch.save("net.pt", model.state_dict())

import torch

model = torch.nn.Linear(1, 1)
checkpoint = {"epoch": 3, "net": model.state_dict(), "optimizer": {}}
print(model.load_state_dict(checkpoint["net"]))

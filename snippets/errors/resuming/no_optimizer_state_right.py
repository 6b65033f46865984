import torch

model = torch.nn.Linear(1, 1)
optimizer = torch.optim.Adam(model.parameters())
checkpoint = {"model": model.state_dict(), "optimizer": optimizer.state_dict()}
optimizer.load_state_dict(checkpoint["optimizer"])
print("lr", optimizer.param_groups[0]["lr"])

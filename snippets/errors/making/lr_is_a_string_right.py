import torch

config = {"lr": "1e-3"}
w = torch.ones(1, requires_grad=True)
optimizer = torch.optim.Adam([w], lr=float(config["lr"]))
print("lr", optimizer.param_groups[0]["lr"])

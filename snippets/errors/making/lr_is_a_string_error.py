import torch

config = {"lr": "1e-3"}
w = torch.ones(1, requires_grad=True)
torch.optim.Adam([w], lr=config["lr"])

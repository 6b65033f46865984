import torch

w = torch.ones(1, requires_grad=True)
optimizer = torch.optim.RMSprop([w], 1e-3, 0.9)
group = optimizer.param_groups[0]
print("alpha", group["alpha"], "momentum", group["momentum"])

import torch

layer = torch.nn.Linear(1, 1, bias=False)
best = layer.state_dict()
with torch.no_grad():
    layer.weight.fill_(7.0)
print("saved as the best:", best["weight"].item())

import torch

layer = torch.nn.Linear(1, 1, bias=False)
torch.nn.init.ones_(layer.weight)
layer(torch.ones(1, 1)).sum().backward()
for weight in layer.parameters():
    weight = weight - 0.1 * weight.grad
print("weight of the layer", layer.weight.item())

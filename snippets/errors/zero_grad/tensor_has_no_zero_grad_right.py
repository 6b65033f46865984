import torch

layer = torch.nn.Linear(2, 1)
layer(torch.ones(3, 2)).sum().backward()
layer.weight.grad = None
print(layer.weight.grad, layer.bias.grad)

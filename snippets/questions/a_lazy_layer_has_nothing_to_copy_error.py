import torch

model = torch.nn.LazyLinear(1)
x = torch.ones(4, 2)
weight = model.weight
print("before the first forward pass:", type(weight).__name__)
model(x)  # (1)!
print("after it:                     ", type(weight).__name__)
print("the same object:              ", weight is model.weight)
torch.nn.LazyLinear(1).weight.detach().clone()

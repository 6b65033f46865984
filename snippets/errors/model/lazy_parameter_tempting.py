import torch

model = torch.nn.Sequential(torch.nn.LazyLinear(3), torch.nn.Linear(3, 1))
lazy = torch.nn.UninitializedParameter
known = [p for p in model.parameters() if not isinstance(p, lazy)]
optimizer = torch.optim.SGD(known, lr=0.1)
model(torch.ones(1, 2)).sum().backward()
before = model[0].weight.detach().clone()
optimizer.step()
print("first layer changed:", not torch.equal(before, model[0].weight))

import torch

model = torch.nn.Linear(1, 1, bias=False)
torch.nn.init.ones_(model.weight)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
model.weight = torch.nn.Parameter(model.weight.clone())
model(torch.ones(1, 1)).sum().backward()
optimizer.step()
print("weight", model.weight.item())

import torch

model = torch.nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
model(torch.ones(1, 1)).sum().backward()
moved = model.weight - 0.1 * model.weight.grad
model.weight = torch.nn.Parameter(moved)
before = model.weight.item()
optimizer.step()
print("changed by step():", model.weight.item() != before)

import torch

model = torch.nn.Linear(1, 1)
model(torch.ones(1, 1)).sum().backward()
with torch.no_grad():
    model.weight = model.weight - 0.1 * model.weight.grad

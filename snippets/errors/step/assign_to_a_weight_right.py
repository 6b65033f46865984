import torch

model = torch.nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
model(torch.ones(1, 1)).sum().backward()
with torch.no_grad():
    model.weight -= 0.1 * model.weight.grad
before = model.weight.item()
optimizer.step()
print("changed by step():", model.weight.item() != before)

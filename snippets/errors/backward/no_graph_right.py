import torch

model = torch.nn.Linear(1, 1)
with torch.no_grad():
    model(torch.ones(1, 1))
loss = model(torch.ones(1, 1)).sum()
loss.backward()
print(model.weight.grad)

import torch

with torch.inference_mode():
    model = torch.nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
model.bias = torch.nn.Parameter(model.bias.clone())
before = model.bias.item()
model.bias.sum().backward()
optimizer.step()
print("moved by", model.bias.item() - before)

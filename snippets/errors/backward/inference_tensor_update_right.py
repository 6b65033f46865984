import torch

model = torch.nn.Linear(1, 1)
with torch.inference_mode():
    model(torch.ones(1, 1))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
before = model.bias.item()
model(torch.ones(1, 1)).sum().backward()
optimizer.step()
print(f"{model.bias.item() - before:.1f}")

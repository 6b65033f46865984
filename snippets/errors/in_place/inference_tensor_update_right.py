import torch

model = torch.nn.Linear(1, 1)
with torch.inference_mode():
    model(torch.ones(1, 1))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
model(torch.ones(1, 1)).sum().backward()
optimizer.step()
print("stepped")

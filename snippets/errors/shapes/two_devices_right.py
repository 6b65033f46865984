import torch

model = torch.nn.Linear(2, 1)
device = next(model.parameters()).device
data = torch.zeros(4, 2).to(device)
print(model(data).device)

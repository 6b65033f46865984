import torch

model = torch.nn.Linear(1, 1)
with torch.no_grad():
    print(model(torch.ones(1)).requires_grad)

import torch

with torch.no_grad():
    features = torch.ones(1, 2)
torch.nn.Linear(2, 1)(features).sum().backward()
print(torch.nn.Linear(2, 1)(features).requires_grad)

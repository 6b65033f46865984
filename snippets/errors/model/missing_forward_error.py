import torch

model = torch.nn.ModuleList([torch.nn.Linear(2, 2), torch.nn.Linear(2, 1)])
model(torch.ones(4, 2))

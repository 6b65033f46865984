import torch

model = torch.nn.Sequential(torch.nn.Linear(2, 1))
x, mask = torch.ones(4, 2), torch.ones(4, 1)
model(x, mask)

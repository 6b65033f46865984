import torch

model = torch.nn.Sequential(torch.nn.LazyLinear(3), torch.nn.Linear(3, 1))
model(torch.ones(1, 2))
print(sum(p.numel() for p in model.parameters()))

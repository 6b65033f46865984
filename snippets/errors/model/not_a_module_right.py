import torch

layers = [torch.nn.Linear(2, 2), torch.nn.ReLU(), torch.nn.Linear(2, 1)]
model = torch.nn.Sequential(*layers)
print(model(torch.ones(4, 2)).shape)

import torch

compiled = torch.compile(torch.nn.Linear(1, 1), backend="eager")
print(compiled(torch.ones(1, 1)).shape)

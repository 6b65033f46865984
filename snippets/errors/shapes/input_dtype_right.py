import torch

data = torch.zeros(4, 2, dtype=torch.float64)
print(torch.nn.Linear(2, 1)(data.float()).dtype)

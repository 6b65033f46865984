import torch

data = torch.zeros(4, 2, dtype=torch.float64)
torch.nn.Linear(2, 1)(data)

import torch

data = torch.zeros(4, 2, device="meta")
torch.nn.Linear(2, 1)(data)

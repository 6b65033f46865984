import torch

rows = [torch.ones(2), torch.ones(2)]
torch.tensor(rows)

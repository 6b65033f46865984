import torch

data = torch.zeros(2, dtype=torch.float64)
print(data.to(torch.float32).dtype)

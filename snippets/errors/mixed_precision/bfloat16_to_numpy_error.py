import torch

output = torch.ones(2, dtype=torch.bfloat16)
output.numpy()

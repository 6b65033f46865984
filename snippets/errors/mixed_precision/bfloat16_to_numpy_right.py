import torch

output = torch.ones(2, dtype=torch.bfloat16)
print(output.float().numpy())

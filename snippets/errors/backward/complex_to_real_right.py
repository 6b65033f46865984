import torch

z = torch.tensor(3 + 4j)
print(z.real.item(), z.abs().item())

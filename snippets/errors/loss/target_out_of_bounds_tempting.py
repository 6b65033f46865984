import torch

labels = torch.tensor([1, 2, 3])
print("classes that are left:", labels.clamp(max=2).unique().tolist())

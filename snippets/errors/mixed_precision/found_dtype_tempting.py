import torch

labels = torch.tensor([0.7, 0.2], dtype=torch.float64)
print(labels.long().float())

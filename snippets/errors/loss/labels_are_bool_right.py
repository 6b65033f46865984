import torch

labels = torch.tensor([True, False])
print((1 - labels.float()).tolist(), (~labels).tolist())

import torch

predicted, labels = torch.tensor([0, 1, 2]), torch.tensor([0, 1, 1])
print("accuracy:", ((predicted == labels).sum() // len(labels)).item())

import torch

predicted, labels = torch.tensor([0, 1, 2]), torch.tensor([0, 1, 1])
print(f"{(predicted == labels).float().mean():.2f}")

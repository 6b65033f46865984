import torch

features, age = torch.zeros(2, 3), torch.zeros(2)
print(torch.cat([features, age.unsqueeze(1)], dim=1).shape)

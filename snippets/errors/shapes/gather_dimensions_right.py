import torch

values = torch.zeros(4, 2)
actions = torch.tensor([0, 1, 1, 0])
print(values.gather(1, actions.unsqueeze(1)).squeeze(1).shape)

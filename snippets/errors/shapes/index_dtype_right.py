import torch

values = torch.zeros(4, 2)
actions = torch.zeros(4, 1)
print(values.gather(1, actions.long()).shape)

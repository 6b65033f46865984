import torch

values = torch.zeros(4, 2)
actions = torch.zeros(4, 1)
values.gather(1, actions)

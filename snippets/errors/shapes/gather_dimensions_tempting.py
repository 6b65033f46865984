import torch

values = torch.zeros(4, 2)
actions = torch.tensor([0, 1, 1, 0])
print("one value for each of 4 samples?", values[:, actions].shape)

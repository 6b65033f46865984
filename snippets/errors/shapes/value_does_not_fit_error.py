import torch

memory = torch.zeros(10)
rows = torch.tensor([0, 1])
memory[rows] = torch.ones(3)

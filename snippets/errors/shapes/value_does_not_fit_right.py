import torch

memory = torch.zeros(10)
values = torch.ones(3)
rows = torch.arange(len(values))
memory[rows] = values
print(memory.sum().item())

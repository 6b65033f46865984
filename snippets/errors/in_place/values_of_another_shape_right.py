import torch

memory = torch.zeros(4)
positions = torch.tensor([0, 1])
memory[positions] = torch.ones(len(positions))
print(memory.tolist())

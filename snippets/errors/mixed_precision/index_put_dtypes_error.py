import torch

model = torch.nn.Linear(2, 2)
memory = torch.zeros(4, 2)
with torch.autocast("cpu", dtype=torch.bfloat16):
    memory[torch.tensor([0, 1])] = model(torch.ones(2, 2))

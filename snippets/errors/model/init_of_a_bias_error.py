import torch

model = torch.nn.Linear(2, 1)
for p in model.parameters():
    torch.nn.init.xavier_uniform_(p)

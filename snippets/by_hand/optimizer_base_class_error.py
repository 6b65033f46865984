import torch

model = torch.nn.Linear(2, 1)
optimizer = torch.optim.Optimizer(model.parameters())  # (1)!

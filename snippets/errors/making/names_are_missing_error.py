import torch

first = torch.nn.Linear(2, 1)
second = torch.nn.Linear(2, 1)
torch.optim.SGD([*first.named_parameters(), *second.parameters()], lr=0.1)

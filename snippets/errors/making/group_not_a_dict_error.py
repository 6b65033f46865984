import torch

first = torch.nn.Linear(2, 1)
second = torch.nn.Linear(2, 1)
optimizer = torch.optim.SGD(first.parameters(), lr=0.1)
optimizer.add_param_group(list(second.parameters()))

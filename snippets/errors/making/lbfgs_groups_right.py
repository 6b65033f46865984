import torch

first = torch.nn.Linear(1, 1)
second = torch.nn.Linear(1, 1)
both = [*first.parameters(), *second.parameters()]
optimizer = torch.optim.LBFGS(both, lr=0.1)
print("groups:", len(optimizer.param_groups))

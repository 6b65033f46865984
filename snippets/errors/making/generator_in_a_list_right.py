import torch

first = torch.nn.Linear(2, 1)
second = torch.nn.Linear(2, 1)
both = [*first.parameters(), *second.parameters()]
optimizer = torch.optim.SGD(both, lr=0.1)
print("tensors:", len(optimizer.param_groups[0]["params"]))

import torch

first = torch.nn.Linear(2, 1)
second = torch.nn.Linear(2, 1)
both = [*first.named_parameters(), *second.named_parameters()]
optimizer = torch.optim.SGD(both, lr=0.1)
print(optimizer.param_groups[0]["param_names"])

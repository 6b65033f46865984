import torch

first = torch.nn.Linear(1, 1)
second = torch.nn.Linear(1, 1)
groups = [{"params": first.parameters()}, {"params": second.parameters()}]
torch.optim.LBFGS(groups, lr=0.1)

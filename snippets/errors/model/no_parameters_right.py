import torch

layers = torch.nn.ModuleList([torch.nn.Linear(2, 2), torch.nn.Linear(2, 1)])
optimizer = torch.optim.SGD(layers.parameters(), lr=0.1)
print("tensors:", len(optimizer.param_groups[0]["params"]))

import torch

w = torch.ones(1, requires_grad=True)
optimizer = torch.optim.SGD([{"params": [w]}], lr=0.1)
print("tensors:", len(optimizer.param_groups[0]["params"]))

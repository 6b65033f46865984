import torch

batches, accumulate = 50, 2
optimizer = torch.optim.SGD([torch.ones(1, requires_grad=True)], lr=0.1)
cycle = torch.optim.lr_scheduler.OneCycleLR
scheduler = cycle(optimizer, max_lr=1.0, total_steps=batches // accumulate)
print("total steps", scheduler.total_steps)

import torch

optimizer = torch.optim.Adagrad([torch.ones(1, requires_grad=True)], lr=0.1)
cycle = torch.optim.lr_scheduler.OneCycleLR
scheduler = cycle(optimizer, max_lr=1.0, total_steps=9, cycle_momentum=False)
print("first rate", round(scheduler.get_last_lr()[0], 2))

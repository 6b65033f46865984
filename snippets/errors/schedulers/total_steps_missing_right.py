import torch

optimizer = torch.optim.SGD([torch.ones(1, requires_grad=True)], lr=0.1)
cycle = torch.optim.lr_scheduler.OneCycleLR
scheduler = cycle(optimizer, max_lr=1.0, epochs=2, steps_per_epoch=5)
print("total steps", scheduler.total_steps)

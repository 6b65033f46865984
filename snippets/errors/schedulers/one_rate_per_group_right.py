import torch

a, b = torch.ones(1, requires_grad=True), torch.ones(1, requires_grad=True)
optimizer = torch.optim.SGD([{"params": [a]}, {"params": [b]}], lr=0.1)
cycle = torch.optim.lr_scheduler.OneCycleLR
scheduler = cycle(optimizer, max_lr=[1.0, 0.1], total_steps=9)
print([round(rate, 3) for rate in scheduler.get_last_lr()])

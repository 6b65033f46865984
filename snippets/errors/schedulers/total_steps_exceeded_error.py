import torch

optimizer = torch.optim.SGD([torch.ones(1, requires_grad=True)], lr=0.1)
scheduler = torch.optim.lr_scheduler.OneCycleLR(optimizer, 1.0, total_steps=3)
for iteration in range(4):
    optimizer.step()
    scheduler.step()

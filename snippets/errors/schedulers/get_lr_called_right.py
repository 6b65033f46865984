import torch

optimizer = torch.optim.SGD([torch.ones(1, requires_grad=True)], lr=1.0)
scheduler = torch.optim.lr_scheduler.ExponentialLR(optimizer, gamma=0.1)
optimizer.step()
scheduler.step()
print("get_last_lr()", scheduler.get_last_lr()[0])

import torch

optimizer = torch.optim.SGD([torch.ones(1, requires_grad=True)], lr=0.1)
multi = torch.optim.lr_scheduler.MultiStepLR
scheduler = multi(optimizer, milestones=[30, 60])
print(dict(scheduler.milestones))

import torch

optimizer = torch.optim.SGD([torch.ones(1, requires_grad=True)], lr=0.1)
other = torch.optim.SGD([torch.ones(1, requires_grad=True)], lr=0.1)
first = torch.optim.lr_scheduler.StepLR(optimizer, step_size=1)
second = torch.optim.lr_scheduler.StepLR(other, step_size=1)
torch.optim.lr_scheduler.SequentialLR(optimizer, [first, second], milestones=[3])

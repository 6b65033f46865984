import torch

optimizer = torch.optim.SGD([torch.ones(1, requires_grad=True)], lr=0.1)
first = torch.optim.lr_scheduler.StepLR(optimizer, step_size=1)
second = torch.optim.lr_scheduler.StepLR(optimizer, step_size=1)
join = torch.optim.lr_scheduler.SequentialLR
scheduler = join(optimizer, [first, second], milestones=[3])
print("one optimizer:", scheduler.optimizer is optimizer)

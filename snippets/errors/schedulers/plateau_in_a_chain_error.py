import torch

optimizer = torch.optim.SGD([torch.ones(1, requires_grad=True)], lr=0.1)
warmup = torch.optim.lr_scheduler.LinearLR(optimizer, total_iters=2)
plateau = torch.optim.lr_scheduler.ReduceLROnPlateau(optimizer)
torch.optim.lr_scheduler.SequentialLR(optimizer, [warmup, plateau], milestones=[2])

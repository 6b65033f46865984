import torch

optimizer = torch.optim.SGD([torch.ones(1, requires_grad=True)], lr=0.1)
warmup = torch.optim.lr_scheduler.LinearLR(optimizer, total_iters=2)
decay = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, T_max=8)
join = torch.optim.lr_scheduler.SequentialLR
join(optimizer, [warmup, decay], milestones=[2, 10])

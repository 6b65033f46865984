import torch

optimizer = torch.optim.Adagrad([torch.ones(1, requires_grad=True)], lr=0.1)
torch.optim.lr_scheduler.OneCycleLR(optimizer, max_lr=1.0, total_steps=9)

import torch

w = torch.ones(1, requires_grad=True)
optimizer = torch.optim.Adam([w], lr=0.1, betas=(0.5, 0.9))
torch.optim.lr_scheduler.OneCycleLR(optimizer, max_lr=1.0, total_steps=9)
print("betas", optimizer.param_groups[0]["betas"])

import torch

optimizer = torch.optim.SGD([torch.ones(1, requires_grad=True)], lr=0.1)
optimizer.param_groups[0]["initial_lr"] = 0.1
scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=2, last_epoch=3)
rate = round(optimizer.param_groups[0]["lr"], 4)
print("rate", rate, "after", scheduler.last_epoch, "instead of 0.001")

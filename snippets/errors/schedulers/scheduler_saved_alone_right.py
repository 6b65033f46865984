import torch

optimizer = torch.optim.SGD([torch.ones(1, requires_grad=True)], lr=0.1)
scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=1)
checkpoint = {"optimizer": optimizer.state_dict(), "scheduler": scheduler.state_dict()}
print(sorted(checkpoint))

import torch

optimizer = torch.optim.SGD([torch.ones(1, requires_grad=True)], lr=0.1)
schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: 0.9**step)
optimizer.step()
schedule.step()
other = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: 0.5**step)
other.load_state_dict(schedule.state_dict())
other.step()
print("rate", other.get_last_lr()[0], "instead of 0.081")

import torch

optimizer = torch.optim.SGD([torch.ones(1, requires_grad=True)], lr=0.1)
scheduler = torch.optim.lr_scheduler.OneCycleLR(optimizer, 1.0, total_steps=9)
fresh = torch.optim.SGD([torch.ones(1, requires_grad=True)], lr=0.1)
optimizer.load_state_dict(fresh.state_dict())
optimizer.step()
scheduler.step()

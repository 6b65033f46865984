import torch

optimizer = torch.optim.SGD([torch.ones(1, requires_grad=True)], lr=0.1)
scheduler = torch.optim.lr_scheduler.ExponentialLR(optimizer, gamma=0.5)
optimizer.step()
for iteration in range(2):
    scheduler.step()
    print("rate used", optimizer.param_groups[0]["lr"])
    optimizer.step()

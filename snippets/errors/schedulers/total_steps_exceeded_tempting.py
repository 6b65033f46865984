import torch

optimizer = torch.optim.SGD([torch.ones(1, requires_grad=True)], lr=0.1)
for epoch in range(2):
    cycle = torch.optim.lr_scheduler.OneCycleLR(optimizer, 1.0, total_steps=5)
    for iteration in range(5):
        print(round(optimizer.param_groups[0]["lr"], 2))
        optimizer.step()
        cycle.step()

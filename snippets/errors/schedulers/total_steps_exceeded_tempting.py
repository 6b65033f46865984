import torch

optimizer = torch.optim.SGD([torch.ones(1, requires_grad=True)], lr=0.1)
for epoch in range(2):
    cycle = torch.optim.lr_scheduler.OneCycleLR(optimizer, 1.0, total_steps=5)
    print("epoch", epoch, "begins with", round(cycle.get_last_lr()[0], 2))
    for iteration in range(5):
        optimizer.step()
        cycle.step()

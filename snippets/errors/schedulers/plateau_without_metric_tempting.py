import torch

optimizer = torch.optim.SGD([torch.ones(1, requires_grad=True)], lr=0.1)
scheduler = torch.optim.lr_scheduler.ReduceLROnPlateau(optimizer, patience=0)
for epoch in range(3):
    scheduler.step(epoch)
    print("epoch", epoch, "rate", round(optimizer.param_groups[0]["lr"], 4))

import torch

optimizer = torch.optim.SGD([torch.ones(1, requires_grad=True)], lr=0.1)
scheduler = torch.optim.lr_scheduler.ReduceLROnPlateau(optimizer, patience=0)
for validation_loss in (1.0, 0.5, 0.6):
    scheduler.step(validation_loss)
    print(validation_loss, "rate", round(optimizer.param_groups[0]["lr"], 2))

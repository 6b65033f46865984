import torch

optimizer = torch.optim.SGD([torch.ones(1, requires_grad=True)], lr=0.1)
scheduler = torch.optim.lr_scheduler.ReduceLROnPlateau(optimizer, patience=0)
for validation_loss in (None, None, None):
    scheduler.step(validation_loss or 0.0)
print("rate", round(optimizer.param_groups[0]["lr"], 4))

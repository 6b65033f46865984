import torch

optimizer = torch.optim.SGD([torch.ones(1, requires_grad=True)], lr=0.1)
scheduler = torch.optim.lr_scheduler.ReduceLROnPlateau(optimizer, patience=0)
for validation_loss in (1.0, 2.0):
    scheduler.step(validation_loss)
    print("rate", round(scheduler.get_last_lr()[0], 2))

import torch

optimizer = torch.optim.SGD([torch.ones(1, requires_grad=True)], lr=0.1)
plateau = torch.optim.lr_scheduler.ReduceLROnPlateau
scheduler = plateau(optimizer, mode="max", patience=0)
for accuracy in (0.5, 0.7, 0.8):
    scheduler.step(accuracy)
print("rate", optimizer.param_groups[0]["lr"])

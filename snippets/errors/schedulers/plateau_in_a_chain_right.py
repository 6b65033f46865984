import torch

optimizer = torch.optim.SGD([torch.ones(1, requires_grad=True)], lr=0.1)
warmup = torch.optim.lr_scheduler.LinearLR(optimizer, total_iters=2)
plateau = torch.optim.lr_scheduler.ReduceLROnPlateau(optimizer, patience=0)
for epoch, validation_loss in enumerate([1.0, 0.9, 0.8, 0.85]):
    optimizer.step()
    warmup.step() if epoch < 2 else plateau.step(validation_loss)
print("rate", round(optimizer.param_groups[0]["lr"], 2))

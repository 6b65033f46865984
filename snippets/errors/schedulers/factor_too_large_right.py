import torch

optimizer = torch.optim.SGD([torch.ones(1, requires_grad=True)], lr=0.1)
plateau = torch.optim.lr_scheduler.ReduceLROnPlateau
scheduler = plateau(optimizer, "min", factor=0.1, patience=10)
print("factor", scheduler.factor, "patience", scheduler.patience)

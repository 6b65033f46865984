import torch
from torch.optim.lr_scheduler import ReduceLROnPlateau

w = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=1.0)
scheduler = ReduceLROnPlateau(optimizer, factor=0.1, patience=1)  # (1)!
for validation_loss in (0.9, 0.5, 0.5, 0.6, 0.4, 0.3):
    w.grad = torch.tensor(1.0)  # (2)!
    optimizer.step()
    scheduler.step(validation_loss)  # (3)!
    lr = optimizer.param_groups[0]["lr"]
    print(f"validation loss {validation_loss}   next lr {lr:.1f}")
try:
    scheduler.step()
except TypeError as error:
    print(error)

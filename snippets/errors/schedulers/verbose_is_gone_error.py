import torch

optimizer = torch.optim.SGD([torch.ones(1, requires_grad=True)], lr=0.1)
torch.optim.lr_scheduler.ReduceLROnPlateau(optimizer, verbose=True)

import torch

optimizer = torch.optim.SGD([torch.ones(1, requires_grad=True)], lr=0.1)
plain = optimizer.step
optimizer.step = lambda: plain()
torch.optim.lr_scheduler.StepLR(optimizer, step_size=1)

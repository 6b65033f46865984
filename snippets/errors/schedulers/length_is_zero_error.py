import torch

epochs = 5
optimizer = torch.optim.SGD([torch.ones(1, requires_grad=True)], lr=0.1)
scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=epochs // 10)
optimizer.step()
scheduler.step()

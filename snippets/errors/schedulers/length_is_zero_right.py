import torch

epochs = 50
optimizer = torch.optim.SGD([torch.ones(1, requires_grad=True)], lr=0.1)
scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=epochs // 10)
optimizer.step()
scheduler.step()
print("step_size", scheduler.step_size, "rate", scheduler.get_last_lr()[0])

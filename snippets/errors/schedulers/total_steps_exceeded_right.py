import torch

epochs, batches = 2, 3
optimizer = torch.optim.SGD([torch.ones(1, requires_grad=True)], lr=0.1)
cycle = torch.optim.lr_scheduler.OneCycleLR
scheduler = cycle(optimizer, 1.0, total_steps=epochs * batches)
for iteration in range(epochs * batches):
    optimizer.step()
    scheduler.step()
print("step", scheduler.last_epoch, "of", scheduler.total_steps)

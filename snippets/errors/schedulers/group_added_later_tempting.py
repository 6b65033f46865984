import torch

a, b = torch.ones(1, requires_grad=True), torch.ones(1, requires_grad=True)
optimizer = torch.optim.SGD([a], lr=0.1)
scheduler = torch.optim.lr_scheduler.LinearLR(optimizer, total_iters=4)
optimizer.add_param_group({"params": [b], "lr": 0.1})
for iteration in range(4):
    optimizer.step()
    scheduler.step()
print([round(rate, 2) for rate in scheduler.get_last_lr()])

import torch

optimizer = torch.optim.SGD([torch.ones(1, requires_grad=True)], lr=1.0)
scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=2)
for epoch in range(3):
    optimizer.step()
    scheduler.step()
    print("epoch", epoch, "next rate", optimizer.param_groups[0]["lr"])

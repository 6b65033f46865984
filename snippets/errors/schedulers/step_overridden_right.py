import torch

optimizer = torch.optim.SGD([torch.ones(1, requires_grad=True)], lr=0.1)
scheduler = torch.optim.lr_scheduler.ExponentialLR(optimizer, gamma=0.5)
steps = []
optimizer.register_step_post_hook(lambda *given: steps.append("step"))
optimizer.step()
scheduler.step()
print(steps, optimizer.param_groups[0]["lr"])

import torch

model = torch.nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
other = torch.optim.SGD(model.parameters(), lr=0.1)
scheduler = torch.optim.lr_scheduler.StepLR(other, step_size=1)
other.step()
scheduler.step()
print("rate in use", optimizer.param_groups[0]["lr"])

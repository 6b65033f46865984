import torch

model = torch.nn.Linear(1, 1)
torch.optim.lr_scheduler.StepLR(model, step_size=1)

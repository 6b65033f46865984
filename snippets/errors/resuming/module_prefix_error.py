import torch

model = torch.nn.Linear(1, 1)
wrapped = torch.nn.DataParallel(model)
model.load_state_dict(wrapped.state_dict())

import torch

model = torch.nn.Linear(1, 1)
compiled = torch.compile(model)
model.load_state_dict(compiled.state_dict())

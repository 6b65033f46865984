import torch

model = torch.nn.Linear(1, 1)
state = {name: weight.numpy() for name, weight in model.state_dict().items()}
model.load_state_dict(state)

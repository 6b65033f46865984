import torch

state = torch.nn.Linear(1, 1).state_dict()
model = torch.nn.Linear(1, 1)
print(model.load_state_dict(state))

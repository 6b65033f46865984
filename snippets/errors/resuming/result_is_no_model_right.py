import torch

model = torch.nn.Linear(1, 1)
state = model.state_dict()
model.load_state_dict(state)
model.eval()
print("training:", model.training)

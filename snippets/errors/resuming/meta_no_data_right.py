import torch

saved = torch.nn.Linear(1, 1).state_dict()
with torch.device("meta"):
    model = torch.nn.Linear(1, 1)
model.to_empty(device="cpu")
print(model.load_state_dict(saved), model.weight.device)

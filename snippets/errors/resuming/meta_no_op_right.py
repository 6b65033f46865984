import torch

saved = torch.nn.Linear(1, 1).state_dict()
with torch.device("meta"):
    model = torch.nn.Linear(1, 1)
model.load_state_dict(saved, assign=True)
print("weight is empty:", model.weight.is_meta)

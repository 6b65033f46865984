import torch

saved = torch.nn.Linear(2, 1).state_dict()
model = torch.nn.Linear(2, 1, device="meta")
model.to_empty(device="cpu")
model.load_state_dict(saved)
print(torch.equal(model.weight, saved["weight"]))

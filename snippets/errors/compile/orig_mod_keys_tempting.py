import torch

compiled = torch.compile(torch.nn.Linear(1, 1))
torch.nn.init.constant_(compiled.weight, 5.0)
model = torch.nn.Linear(1, 1)
torch.nn.init.zeros_(model.weight)
model.load_state_dict(compiled.state_dict(), strict=False)
print("weight", model.weight.item())

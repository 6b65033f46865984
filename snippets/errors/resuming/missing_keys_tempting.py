import torch

old = torch.nn.ModuleDict({"backbone": torch.nn.Linear(2, 2)})
new = torch.nn.ModuleDict({"encoder": torch.nn.Linear(2, 2)})
before = new["encoder"].weight.clone()
new.load_state_dict(old.state_dict(), strict=False)
print("anything loaded:", not torch.equal(before, new["encoder"].weight))

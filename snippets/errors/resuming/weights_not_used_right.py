import torch

old = torch.nn.Sequential(torch.nn.Linear(2, 2), torch.nn.Linear(2, 3))
new = torch.nn.Sequential(torch.nn.Linear(2, 2))
print("not used:", new.load_state_dict(old.state_dict(), strict=False)[1])

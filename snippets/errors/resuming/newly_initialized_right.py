import torch

old = torch.nn.Sequential(torch.nn.Linear(2, 2))
new = torch.nn.Sequential(torch.nn.Linear(2, 2), torch.nn.Linear(2, 3))
print("newly initialized:", new.load_state_dict(old.state_dict(), strict=False)[0])

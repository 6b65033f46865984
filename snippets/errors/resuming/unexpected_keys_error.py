import torch

old = torch.nn.Sequential(torch.nn.Linear(2, 2), torch.nn.Linear(2, 1))
new = torch.nn.Sequential(torch.nn.Linear(2, 2))
new.load_state_dict(old.state_dict())

import torch

old = torch.nn.Linear(2, 10)
new = torch.nn.Linear(2, 3)
new.load_state_dict(old.state_dict(), strict=False)

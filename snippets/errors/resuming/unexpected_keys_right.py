import torch

old = torch.nn.Sequential(torch.nn.Linear(2, 2), torch.nn.Linear(2, 1))
new = torch.nn.Sequential(torch.nn.Linear(2, 2))
result = new.load_state_dict(old.state_dict(), strict=False)
print("missing", result.missing_keys, "left over", result.unexpected_keys)

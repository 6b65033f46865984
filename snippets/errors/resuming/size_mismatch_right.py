import torch

old = torch.nn.Sequential(torch.nn.Linear(2, 4), torch.nn.Linear(4, 10)).state_dict()
new = torch.nn.Sequential(torch.nn.Linear(2, 4), torch.nn.Linear(4, 3))
shapes = {name: weight.shape for name, weight in new.state_dict().items()}
fitting = {name: w for name, w in old.items() if w.shape == shapes[name]}
print(new.load_state_dict(fitting, strict=False).missing_keys)

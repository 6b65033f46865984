import torch

old = torch.nn.Sequential(torch.nn.Linear(2, 5), torch.nn.Linear(5, 10)).state_dict()
new = torch.nn.Sequential(torch.nn.Linear(2, 4), torch.nn.Linear(4, 3))
shapes = {name: weight.shape for name, weight in new.state_dict().items()}
fitting = {name: w for name, w in old.items() if w.shape == shapes[name]}
new.load_state_dict(fitting, strict=False)
print("tensors loaded:", len(fitting), "of", len(old))

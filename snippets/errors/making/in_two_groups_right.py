import torch

model = torch.nn.Sequential(torch.nn.Linear(2, 2), torch.nn.Linear(2, 1))
first = list(model[0].parameters())
known = {id(p) for p in first}
rest = [p for p in model.parameters() if id(p) not in known]
slow = {"params": first, "lr": 0.01}
optimizer = torch.optim.SGD([slow, {"params": rest}], lr=0.1)
print([len(group["params"]) for group in optimizer.param_groups])

import copy

import torch

def check(case, change):
    model = torch.nn.Linear(1, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    model = change(model)  # (1)!
    before = model.weight.item()
    x = torch.ones(1, 1, dtype=model.weight.dtype)
    model(x).backward()
    optimizer.step()
    params = optimizer.param_groups[0]["params"]
    held = any(p is model.weight for p in params)
    moved = model.weight.item() != before
    print(f"{case:<24} {x.dtype}   held {held!s:<5}   moved {moved}")

def with_new_weight(model):
    model.weight = torch.nn.Parameter(torch.zeros(1, 1))  # (2)!
    return model

check("nothing changed", lambda model: model)
check("model.double()", lambda model: model.double())  # (3)!
check("model.weight = Parameter", with_new_weight)
check("copy.deepcopy(model)", copy.deepcopy)  # (4)!

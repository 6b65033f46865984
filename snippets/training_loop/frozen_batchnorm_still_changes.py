import torch
from torch import nn

frozen = nn.Sequential(nn.Linear(4, 8), nn.BatchNorm1d(8)).requires_grad_(False)
model = nn.Sequential(frozen, nn.Linear(8, 1))
print("needs gradients:", any(p.requires_grad for p in frozen.parameters()))

def changed(*calls):
    before = {name: value.clone() for name, value in frozen.state_dict().items()}
    for call in calls:
        call()
    model(torch.randn(64, 4))  # (1)!
    now = frozen.state_dict()
    return [name for name in now if not torch.equal(now[name], before[name])]

print("eval() first, changed: ", changed(frozen.eval, model.train))  # (2)!
print("train() first, changed:", changed(model.train, frozen.eval))

import contextlib

import torch
from torch import nn

def evaluate(call_eval, use_no_grad):
    x = torch.randn(100, 2) + 5
    model = nn.Sequential(nn.BatchNorm1d(2), nn.Dropout(0.5), nn.Linear(2, 1))
    if call_eval:
        model.eval()
    with torch.no_grad() if use_no_grad else contextlib.nullcontext():
        first, second = model(x), model(x)  # (1)!
    moved = bool(model[0].running_mean.any())  # (2)!
    same = torch.equal(first, second)
    print(f"{call_eval!s:<8} {use_no_grad!s:<11}", end=" ")
    print(f"{first.requires_grad!s:<6} {moved!s:<20} {same}")

print("eval()   no_grad()   graph  running mean moved   twice the same")
for call_eval in (False, True):
    for use_no_grad in (False, True):
        evaluate(call_eval, use_no_grad)

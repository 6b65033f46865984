import torch
from torch import nn

def evaluate(call_eval, mode):
    x = torch.randn(100, 2)
    model = nn.Sequential(nn.BatchNorm1d(2), nn.Dropout(0.5), nn.Linear(2, 1))
    if call_eval:
        model.eval()
    with mode():
        first, second = model(x), model(x)  # (1)!
    moved = bool(model[0].running_mean.any())  # (2)!
    same = torch.equal(first, second)
    print(f"{call_eval!s:<8} {mode.__name__:<16}", end=" ")
    print(f"{first.requires_grad!s:<6} {moved!s:<20} {same!s:<16}", end=" ")
    print(model[2].weight.grad)

print("eval()   mode             graph  running mean moved   twice the same   .grad")
for call_eval in (False, True):
    for mode in (torch.enable_grad, torch.no_grad, torch.inference_mode):  # (3)!
        evaluate(call_eval, mode)

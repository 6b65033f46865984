import torch
from torch.nn.utils import clip_grad_norm_

def train(place):
    w = torch.zeros(2, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    for slope in (torch.tensor([6.0, 0.0]), torch.tensor([0.0, 8.0])):
        loss = slope @ w  # (1)!
        (loss / 2).backward()
        if place == "after every micro-batch":
            norm = clip_grad_norm_([w], max_norm=1.0)
    if place == "once, before the step":
        norm = clip_grad_norm_([w], max_norm=1.0)  # (2)!
    optimizer.step()
    if place == "after the step":
        norm = clip_grad_norm_([w], max_norm=1.0)
    moved = [round(value, 2) for value in w.tolist()]
    print(f"{place:<24} norm {norm:.2f}   w {moved}")

train("once, before the step")
train("after every micro-batch")
train("after the step")

import torch
from torch.nn.utils import clip_grad_norm_

def one_iteration(place):
    w = torch.tensor(1.0, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    loss = 100 * w
    if place == "before backward":
        norm = clip_grad_norm_([w], max_norm=1.0)  # (1)!
    loss.backward()
    if place == "between":
        norm = clip_grad_norm_([w], max_norm=1.0)  # (2)!
    optimizer.step()
    if place == "after step":
        norm = clip_grad_norm_([w], max_norm=1.0)  # (3)!
    print(f"{place:<15}   norm {norm.item():5}   w {w.item():5}")

one_iteration("before backward")
one_iteration("between")
one_iteration("after step")

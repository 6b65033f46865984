import torch

def train(place):
    w = torch.tensor(1.0, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    loss = 100 * w
    norm = None
    if place == "before backward()":
        norm = torch.nn.utils.clip_grad_norm_([w], max_norm=1.0)
    loss.backward()
    if place == "between the two":
        norm = torch.nn.utils.clip_grad_norm_([w], max_norm=1.0)  # (1)!
    optimizer.step()
    if place == "after step()":
        norm = torch.nn.utils.clip_grad_norm_([w], max_norm=1.0)
    print(f"{place:<18} norm found {norm.item():>5.1f}   w {w.item():>5.1f}")

for place in ("before backward()", "between the two", "after step()"):
    train(place)

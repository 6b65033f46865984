import torch

def train(**options):
    w = torch.tensor([3.0, -1.0], requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.1, momentum=0.9, **options)
    for _ in range(5):
        optimizer.zero_grad()
        (w**2).sum().backward()
        optimizer.step()
    return w.detach()

options = {"foreach": False}, {"foreach": True}, {"fused": True}
for option in (*options, {"maximize": True}):  # (1)!
    weights = [f"{number:.3f}" for number in train(**option).tolist()]
    print(option, *weights)

start = torch.tensor(3.0, requires_grad=True)
w = start.clone()
optimizer = torch.optim.SGD([w], lr=0.1, differentiable=True)
w.grad = 2 * start  # (2)!
optimizer.step()
start.grad = torch.tensor(1.0)
print(f"differentiable: w = {w.item():.1f}", end=", ")
print(f"d w / d start = {torch.autograd.grad(w, start)[0].item():.1f}")
for optimizer_class in (torch.optim.SGD, torch.optim.Adam):
    try:
        optimizer_class([start], capturable=True).step()  # (3)!
    except (TypeError, AssertionError) as error:
        print("capturable:", str(error).split(": [")[0])

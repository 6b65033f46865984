import torch

w = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
w.grad = torch.tensor(1.0)

def step(after):
    before = w.item()
    optimizer.step()
    print(f"{after:<32} w moved by {before - w.item():.1f}")

step("at the start, lr=0.1")
optimizer.lr = 0.5  # (1)!
step("optimizer.lr = 0.5")
optimizer.defaults["lr"] = 0.5  # (2)!
step('optimizer.defaults["lr"] = 0.5')
for group in optimizer.param_groups:
    group["lr"] = 0.5  # (3)!
step('group["lr"] = 0.5 in each group')

import torch

def train(name, update_early=False, frozen=False):
    a, b = (torch.tensor(0.0, requires_grad=True) for _ in range(2))
    b.requires_grad_(not frozen)
    first, second = (torch.optim.SGD([w], lr=1.0) for w in (a, b))
    scaler = torch.amp.GradScaler("cpu", init_scale=1024, growth_interval=1)  # (1)!
    scaler.scale(2 * a + 2 * b).backward()
    scaler.step(first)
    if update_early:
        scaler.update()  # (2)!
    try:
        scaler.step(second)
    except AssertionError as error:
        print(f"   {error}")
    scaler.update()
    print(f"{name:<26} a {a.item():4.1f}   b {b.item():4.1f}")

train("one update at the end")
train("one after each step", update_early=True)
train("b frozen", frozen=True)

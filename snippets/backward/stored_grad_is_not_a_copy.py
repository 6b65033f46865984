import torch

def history(clear):
    w = torch.tensor(1.0, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.1)
    stored, cloned = [], []
    for factor in (1, 2, 3):
        clear(optimizer)
        (factor * w).backward()
        stored.append(w.grad)  # (1)!
        cloned.append(w.grad.clone())
    return [g.item() for g in stored], [g.item() for g in cloned]

ways = {
    "never cleared": lambda optimizer: None,
    "set to zero": lambda optimizer: optimizer.zero_grad(set_to_none=False),
    "set to None": lambda optimizer: optimizer.zero_grad(),  # (2)!
}
for name, clear in ways.items():
    stored, cloned = history(clear)
    print(f"{name:<14} stored {stored}   cloned {cloned}")

import torch

def step(optimizer_class, gradient, **options):
    w = torch.tensor(1.0, requires_grad=True)
    optimizer = optimizer_class([w], lr=0.1, **options)
    w.grad = torch.tensor(gradient)
    optimizer.step()
    return w.item()

def compare(name, *arguments, **options):
    row = [f"{step(*arguments, g, **options):.2f}" for g in (1.0, 100.0, 0.0)]
    print(f"{name:<26}", "   ".join(row))

print("w after one step, gradient 1      100    0")
compare("Adam", torch.optim.Adam)
compare("Adam,  weight_decay=0.5", torch.optim.Adam, weight_decay=0.5)
compare("AdamW, weight_decay=0.5", torch.optim.AdamW, weight_decay=0.5)

for optimizer_class in (torch.optim.Adam, torch.optim.AdamW):
    default = optimizer_class([torch.ones(1)]).defaults["weight_decay"]
    print(f"default weight_decay of {optimizer_class.__name__}: {default}")

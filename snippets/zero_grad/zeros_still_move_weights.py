import torch

def two_steps(optimizer_class, set_to_none, **options):
    w = torch.tensor(1.0, requires_grad=True)
    optimizer = optimizer_class([w], lr=0.1, **options)
    (w**2).backward()
    optimizer.step()
    optimizer.zero_grad(set_to_none=set_to_none)
    optimizer.step()  # (1)!
    return w.item()

def compare(name, optimizer_class, **options):
    none = two_steps(optimizer_class, set_to_none=True, **options)
    zeros = two_steps(optimizer_class, set_to_none=False, **options)
    print(f"{name:<24} None {none:.4f}   zeros {zeros:.4f}")

compare("SGD", torch.optim.SGD)
compare("SGD, weight_decay 0.5", torch.optim.SGD, weight_decay=0.5)
compare("SGD, momentum 0.9", torch.optim.SGD, momentum=0.9)
compare("Adam", torch.optim.Adam)
compare("AdamW, weight_decay 0.5", torch.optim.AdamW, weight_decay=0.5)

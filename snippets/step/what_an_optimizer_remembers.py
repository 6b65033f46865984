import torch

def show(name, optimizer_class, **options):
    w = torch.ones(1000, requires_grad=True)
    optimizer = optimizer_class([w], lr=0.1, **options)
    before = len(optimizer.state)
    w.sum().backward()
    optimizer.step()
    state = optimizer.state[w]
    sizes = {key: value.numel() for key, value in state.items()}
    print(f"{name:<14} {before:6}   {sizes}")

print("state:         before   after the first step")
show("SGD", torch.optim.SGD)
show("SGD, momentum", torch.optim.SGD, momentum=0.9)  # (1)!
show("Adam", torch.optim.Adam)  # (2)!
show("AdamW", torch.optim.AdamW)

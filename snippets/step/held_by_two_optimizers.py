import torch

def step(name, *lists):
    a, b = (torch.tensor(1.0, requires_grad=True) for _ in range(2))
    (a + b).backward()
    for names in lists:
        torch.optim.SGD([{"a": a, "b": b}[name] for name in names], lr=0.1).step()
    print(f"{name:<22} a {a.item():.1f}   b {b.item():.1f}")

step("each in one optimizer", "a", "b")
step("b in both", "ab", "b")  # (1)!

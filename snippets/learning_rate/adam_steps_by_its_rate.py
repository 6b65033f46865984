import torch

for scale in 0.001, 1.0, 1000.0:
    print(f"loss times {scale}")
    for name, make in ("SGD ", torch.optim.SGD), ("Adam", torch.optim.Adam):
        w = torch.tensor(1.0, requires_grad=True)
        optimizer = make([w], lr=0.1)
        (scale * w**2).backward()
        optimizer.step()  # (1)!
        print(f"   {name}   w moves by {w.item() - 1:.4f}")

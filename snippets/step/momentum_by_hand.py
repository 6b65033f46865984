import torch

w = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.25, momentum=0.5)
hand, v = 1.0, 0.0
print("gradient   velocity: torch, by hand   w: torch, by hand")
for _ in range(4):
    optimizer.zero_grad()
    (w**2).backward()
    optimizer.step()
    v = 0.5 * v + 2 * hand  # (1)!
    hand = hand - 0.25 * v  # (2)!
    buffer = optimizer.state[w]["momentum_buffer"].item()
    print(f"{w.grad.item():8}   {buffer:15}, {v:7}", end="   ")
    print(f"{w.item():8}, {hand:7}")
print("difference:", abs(w.item() - hand))

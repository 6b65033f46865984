import torch

w = torch.tensor(0.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=1.0)

steps = 0
for batch in range(10):
    (w / 4).backward()
    if (batch + 1) % 4 == 0:
        optimizer.step()
        optimizer.zero_grad()
        steps += 1
print(f"{steps} steps   w {w.item()}   w.grad {w.grad.item()}")

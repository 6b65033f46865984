import torch

w = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)

for iteration in range(2):
    optimizer.zero_grad()  # (1)!
    loss = w**2  # (2)!
    loss.backward()  # (3)!
    print(f"w.grad {w.grad.item():.2f}", end="   ")
    optimizer.step()  # (4)!
    print(f"w {w.item():.2f}")

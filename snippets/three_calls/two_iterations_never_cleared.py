import torch

w = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)

for iteration in range(2):
    loss = w**2
    loss.backward()
    print(f"w.grad {w.grad.item():.2f}", end="   ")
    optimizer.step()
    print(f"w {w.item():.2f}")

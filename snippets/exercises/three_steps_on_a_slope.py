import torch

w = torch.tensor(0.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=1.0)

for iteration in range(3):
    loss = w
    loss.backward()
    optimizer.step()
    print(f"w.grad {w.grad.item():.0f}   w {w.item():.0f}")

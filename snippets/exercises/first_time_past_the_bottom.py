import torch

w = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)

for iteration in range(1, 7):
    (w**2).backward()
    optimizer.step()
    print(f"iteration {iteration}   w.grad {w.grad.item():5.2f}   w {w.item():5.2f}")

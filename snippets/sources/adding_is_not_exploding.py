import torch

w = torch.tensor(0.0, requires_grad=True)
grads = []
for sign in (1, -1, 1, -1):
    (sign * w).backward()  # (1)!
    grads.append(w.grad.item())
print("never cleared, signs alternate:", grads)

w = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=1.5)  # (2)!
grads = []
for _ in range(4):
    optimizer.zero_grad()
    (w**2).backward()
    grads.append(w.grad.item())
    optimizer.step()
print("cleared, learning rate too big:", grads)

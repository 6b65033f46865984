import torch

w = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
for iteration in range(2):
    loss = w**2  # (1)!
    optimizer.step()  # (2)!
    print("iteration", iteration, "w", round(w.item(), 2))
    loss.backward()

import torch

w = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)

for iteration in range(20):
    loss = w**2
    loss.backward()
    optimizer.zero_grad()
    optimizer.step()
print(f"loss {loss.item():.2f}   w {w.item():.2f}")

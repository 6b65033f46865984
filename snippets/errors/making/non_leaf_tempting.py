import torch

start = torch.ones(2, requires_grad=True)
for _ in range(3):
    w = start.double()
    w.retain_grad()
    optimizer = torch.optim.SGD([w], lr=0.1)
    w.sum().backward()
    optimizer.step()
print("start", start.tolist())

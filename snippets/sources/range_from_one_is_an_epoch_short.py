import torch

def train(epochs):
    w = torch.tensor(0.0, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    for _ in epochs:
        optimizer.zero_grad()
        (-w).backward()  # (1)!
        optimizer.step()
    return int(w.item())

print("range(1, 10):", train(range(1, 10)), "epochs")
print("range(10):   ", train(range(10)), "epochs")

import torch

for lr in 0.01, 0.1, 0.5, 0.9, 1.0, 1.1:
    w = torch.tensor(1.0, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=lr)
    path = []
    for iteration in range(20):
        optimizer.zero_grad()
        loss = w**2
        loss.backward()
        optimizer.step()
        path.append(w.item())
    first = "".join(f"{value:7.2f}" for value in path[:4])
    print(f"lr {lr:4}   w {first}   after 20 steps {path[-1]:7.2f}")

import torch

for place in "first line", "before backward", "last line", "before step":
    w = torch.tensor(1.0, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.1)
    for _ in range(20):
        if place == "first line":
            optimizer.zero_grad()
        loss = w**2
        if place == "before backward":
            optimizer.zero_grad()
        loss.backward()
        if place == "before step":
            optimizer.zero_grad()  # (1)!
        optimizer.step()
        if place == "last line":
            optimizer.zero_grad()
    print(f"{place:<15} w = {w.item()}")

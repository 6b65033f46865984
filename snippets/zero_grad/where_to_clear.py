import torch

def train(place):
    torch.manual_seed(0)
    x, y = torch.randn(64, 3), torch.randn(64, 1)
    w = torch.zeros(3, 1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.1)
    for _ in range(100):
        if place == "first line":
            optimizer.zero_grad()
        loss = ((x @ w - y) ** 2).mean()
        if place == "before backward":
            optimizer.zero_grad()
        loss.backward()
        if place == "between backward and step":
            optimizer.zero_grad()  # (1)!
        optimizer.step()
        if place == "last line":
            optimizer.zero_grad()
    return w.detach().flatten()

places = "first line", "before backward", "last line", "between backward and step"
for place in places:
    difference = (train(place) - train("first line")).abs().max().item()
    print(f"{place:<26} w = {[round(v, 3) for v in train(place).tolist()]}")
    print(f"{'':<26} difference from the first line: {difference:.3g}")

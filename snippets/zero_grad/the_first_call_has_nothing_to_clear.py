import torch

def train(place, check_first):
    w = torch.tensor(1.0, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.125)
    if check_first:
        (w**2).backward()  # (1)!
    for _ in range(2):
        if place == "first line":
            optimizer.zero_grad()  # (2)!
        loss = w**2
        loss.backward()
        optimizer.step()
        if place == "last line":
            optimizer.zero_grad()
    return w.item()

for check_first in (False, True):
    print("a backward() before the loop:", check_first)
    print("   first line:", train("first line", check_first))
    print("   last line: ", train("last line", check_first))

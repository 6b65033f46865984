import re

import torch

def train(name, inside, retain_graph=False):
    print(name)
    w = torch.tensor(4.0, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.125)
    square = w * w  # (1)!
    try:
        for _ in range(2):
            if inside:
                square = w * w
            loss = square * 2
            optimizer.zero_grad()
            loss.backward(retain_graph=retain_graph)
            optimizer.step()
            print(f"  w = {w.item()}")
    except RuntimeError as error:
        reason = str(error).split("has been ")[-1]
        print("  error:", re.split(r" \(|: ", reason)[0])

train("outside", inside=False)
train("outside, with retain_graph=True", inside=False, retain_graph=True)  # (2)!
train("inside", inside=True)  # (3)!

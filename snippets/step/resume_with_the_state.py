import io

import torch

def start(value):
    w = torch.tensor(value, requires_grad=True)
    return w, torch.optim.SGD([w], lr=0.1, momentum=0.9)

def train(w, optimizer):
    for _ in range(3):
        optimizer.zero_grad()
        (w**2).backward()
        optimizer.step()
    return f"w {w.item():.4f}"

w, optimizer = start(1.0)
print("first half:           ", train(w, optimizer))
file = io.BytesIO()  # (1)!
torch.save({"w": w.item(), "optimizer": optimizer.state_dict()}, file)
print("saved state:          ", optimizer.state_dict()["state"])  # (2)!
print("went on:              ", train(w, optimizer))

file.seek(0)
saved = torch.load(file)
print("resumed without state:", train(*start(saved["w"])))
w, optimizer = start(saved["w"])
optimizer.load_state_dict(saved["optimizer"])
print("resumed with state:   ", train(w, optimizer))

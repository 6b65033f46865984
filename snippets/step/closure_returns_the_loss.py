import torch

w = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)
calls = 0

def closure():
    global calls
    calls += 1
    optimizer.zero_grad()
    loss = w**2
    loss.backward()
    return loss

for _ in range(2):
    before = w.item()
    loss = optimizer.step(closure).item()  # (1)!
    print(f"w {before:.2f} to {w.item():.2f}", end="   ")
    print(f"returned loss {loss:.2f}   calls so far {calls}")
print("without a closure step() returns", optimizer.step())

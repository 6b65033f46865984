import torch

w = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1, momentum=0.9)
loss = w**2
loss.backward()
optimizer.step()

for moment in "before", "after":
    if moment == "after":
        optimizer.zero_grad()
    print(f"{moment:<6}  w {w.item():.2f}   loss {loss.item()}", end="   ")
    print("momentum", optimizer.state[w]["momentum_buffer"].item(), "  w.grad", w.grad)

import torch

w = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1)

def show(call):
    gradient = None if w.grad is None else round(w.grad.item(), 4)
    print(f"{call:<24} w = {w.item():.2f}   w.grad = {gradient}")

show("at the start")
for _ in range(2):
    optimizer.zero_grad()  # (1)!
    show("optimizer.zero_grad()")
    loss = w**2  # (2)!
    loss.backward()  # (3)!
    show("loss.backward()")
    optimizer.step()  # (4)!
    show("optimizer.step()")

import torch

w = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1, momentum=0.9)
loss = w**2
loss.backward()
optimizer.step()

def show(moment):
    momentum = optimizer.state[w]["momentum_buffer"].item()
    print(moment, f"w {w.item():.2f}   loss {loss.item()}", end="   ")
    print(f"momentum {momentum}   w.grad {w.grad}")

show("before zero_grad:")
optimizer.zero_grad()
show("after zero_grad: ")

import torch

w = torch.tensor(2.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.125)
numbers, tensors = [], []
for _ in range(3):
    optimizer.zero_grad()
    loss = w**2
    loss.backward()
    optimizer.step()
    numbers.append(loss.item())
    tensors.append(loss)  # (1)!

print("numbers:", numbers)
print("tensors:", [loss.numpy() for loss in tensors])  # (2)!

import torch

w = torch.tensor(2.0, requires_grad=True)

for _ in range(3):
    loss = 3 * w**2  # (1)!
    loss.backward()  # (2)!
    print(w.grad)

w.grad = None  # (3)!
loss = 3 * w**2
loss.backward()
print(w.grad)

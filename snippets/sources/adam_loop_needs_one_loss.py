import torch

x, y = torch.tensor([1.0, 2.0, 3.0]), torch.tensor([2.0, 4.0, 6.0])
w = torch.tensor(0.0, requires_grad=True)
optimizer = torch.optim.Adam([w], lr=0.5)

loss = (w * x - y) ** 2  # (1)!
print("shape of the loss:", list(loss.shape))
try:
    loss.backward()
except RuntimeError as error:
    print("RuntimeError:", error)

for _ in range(6):
    optimizer.zero_grad()
    loss = ((w * x - y) ** 2).mean()  # (2)!
    loss.backward()
    optimizer.step()
    print(f"loss {loss.item():7.4f}   w {w.item():.4f}")

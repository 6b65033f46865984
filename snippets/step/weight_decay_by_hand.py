import torch

w = torch.tensor(2.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1, weight_decay=0.5)
w.grad = torch.tensor(3.0)
optimizer.step()

print(f"torch:   {w.item():.2f}")
print(f"by hand: {2 - 0.1 * (3 + 0.5 * 2):.2f}")  # (1)!
print("w.grad: ", w.grad.item())

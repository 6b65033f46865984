import torch

w = torch.tensor(1.0, requires_grad=True)
for iteration in range(2):
    loss = w**2
    loss.backward()
    print("iteration", iteration, "w.grad", w.grad)
    w = w - 0.1 * w.grad  # (1)!

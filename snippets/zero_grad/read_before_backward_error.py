import torch

w = torch.tensor(1.0, requires_grad=True)

for _ in range(2):
    w.grad.zero_()  # (1)!
    loss = w**2
    loss.backward()

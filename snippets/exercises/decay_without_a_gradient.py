import torch

for gradient in None, torch.tensor(0.0):
    w = torch.tensor(1.0, requires_grad=True)
    w.grad = gradient
    torch.optim.SGD([w], lr=0.1, weight_decay=0.5).step()
    print(f"w.grad {w.grad}   w {w.item():.2f}")

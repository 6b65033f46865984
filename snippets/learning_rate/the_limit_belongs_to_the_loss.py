import torch

def last_loss(scale, lr):
    x = torch.tensor([1.0, 2.0, 3.0]) * scale  # (1)!
    y = torch.tensor([2.0, 4.0, 6.0])
    w = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=lr)
    for iteration in range(50):
        optimizer.zero_grad()
        loss = ((w * x - y) ** 2).mean()
        loss.backward()
        optimizer.step()
    return loss.item()

for scale in 1, 10:
    limit = 2 / (2 * 14 / 3 * scale**2)  # (2)!
    print(f"x times {scale}: limit {limit:.5f}")
    for part in 0.9, 1.1:
        lr = part * limit
        print(f"   lr {lr:.5f}   loss after 50 steps {last_loss(scale, lr):.3g}")

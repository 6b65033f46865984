import torch

def train(k):
    torch.manual_seed(6)
    x = torch.rand(20, 1) * 10
    y = 2 * x + (5 + torch.randn(20, 1))
    w = torch.randn(1, requires_grad=True)
    b = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w, b], lr=0.01)
    for iteration in range(1000):
        if iteration % k == 0:  # (1)!
            optimizer.zero_grad()
        loss = (0.5 * (y - (w * x + b)) ** 2).mean()
        loss.backward()
        optimizer.step()
    return loss.item()

print("   k   loss after 1000 steps")
final = {k: train(k) for k in (1, 2, 3, 5, 8, 10, 20, 50, 1000)}  # (2)!
for k, loss in final.items():
    print(f"{k:4}   {loss:.3g}")

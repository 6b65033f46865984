import torch

def train(clear):
    torch.manual_seed(6)
    x = torch.rand(20, 1) * 10
    y = 2 * x + (5 + torch.randn(20, 1))
    w = torch.randn(1, requires_grad=True)
    b = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w, b], lr=0.01)
    losses = []
    for _ in range(1000):
        if clear:
            optimizer.zero_grad()
        loss = (0.5 * (y - (w * x + b)) ** 2).mean()
        losses.append(loss.item())
        loss.backward()
        optimizer.step()
    return losses

for clear in (True, False):
    losses = train(clear)
    n = next(i for i, loss in enumerate(losses, 1) if loss < 1)  # (1)!
    print("cleared in every iteration" if clear else "never cleared")
    print(f"   stops after {n} iterations, loss {losses[n - 1]:.3f}")
    print(f"   the next loss would be {losses[n]:.3f}", end=", ")
    print(f"the worst of the next 100 is {max(losses[n : n + 100]):.2f}")

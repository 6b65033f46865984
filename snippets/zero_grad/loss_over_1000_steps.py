import torch

def train(clear, steps=1000):
    torch.manual_seed(6)
    x = torch.rand(20, 1) * 10
    y = 2 * x + (5 + torch.randn(20, 1))
    w = torch.randn(1, requires_grad=True)
    b = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w, b], lr=0.01)
    losses = []
    for _ in range(steps):
        if clear:
            optimizer.zero_grad()
        loss = (0.5 * (y - (w * x + b)) ** 2).mean()
        losses.append(loss.item())  # (1)!
        loss.backward()
        optimizer.step()
    return losses

cleared, never_cleared = train(clear=True), train(clear=False)
print("iteration   cleared   never cleared")
for i in (0, 1, 2, 3, 4, 5, 10, 100, 999):
    print(f"{i:9}   {cleared[i]:7.2f}   {never_cleared[i]:13.2f}")
print(f"never cleared: from {min(never_cleared):.2f} to {max(never_cleared):.2f}")  # (2)!

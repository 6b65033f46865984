import torch

torch.manual_seed(6)
x = torch.rand(20, 1).double() * 10
y = 2 * x + (5 + torch.randn(20, 1))
start = torch.randn(1).double()

def train(batch_size, clear):
    torch.manual_seed(0)
    w = start.clone().requires_grad_()
    b = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([w, b], lr=0.01)
    losses = []
    for _ in range(1000 * batch_size // 20):
        for batch in torch.randperm(20).split(batch_size):  # (1)!
            if clear:
                optimizer.zero_grad()
            loss = (0.5 * (y[batch] - (w * x[batch] + b)) ** 2).mean()
            losses.append(loss.item())
            loss.backward()
            optimizer.step()
    return max(losses[:500]), max(losses[500:])  # (2)!

for size in (20, 10, 4, 1):
    _, cleared = train(size, clear=True)
    early, late = train(size, clear=False)
    print(f"batch of {size:2}   cleared {cleared:.1f}", end="   ")
    print(f"never {early:.0e} -> {late:.0e}")

import torch

def old_step(w, lr, weight_decay):
    with torch.no_grad():
        w.grad.add_(w, alpha=weight_decay)
        w.add_(w.grad, alpha=-lr)

def train(clear, old=False, momentum=0, lr=0.1, weight_decay=0.1):
    w = torch.tensor(1.0, dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr, momentum, weight_decay=weight_decay)
    for _ in range(20):
        if clear:
            optimizer.zero_grad()
        (w**2).backward()
        if old:
            old_step(w, lr, weight_decay)
        else:
            optimizer.step()
    return w.item()

print("                   old      new   difference")
for clear in (True, False):
    old, new = train(clear, old=True), train(clear)
    name = "cleared" if clear else "never cleared"
    print(f"{name:<14} {old:7.4f}  {new:7.4f}   {abs(old - new):.4}")
momentum_1 = train(clear=True, momentum=1)  # (1)!
print(f"momentum 1              {momentum_1:7.4f}")
print("the same as old, never cleared:", abs(momentum_1 - old) < 1e-12)

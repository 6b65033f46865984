import torch

for divide in True, False:
    w = torch.tensor(1.0, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.05)
    for batch in range(4):
        loss = w**2
        (loss / 4 if divide else loss).backward()
    optimizer.step()
    print(f"w.grad {w.grad.item():.1f}   w {w.item():.1f}")

import torch

def train(freeze_at):
    body, head = (torch.tensor(0.0, requires_grad=True) for _ in range(2))
    optimizer = torch.optim.SGD([body, head], lr=1.0)
    for i, slope in enumerate((1.0, 3.0, 2.0, 6.0)):
        if i == freeze_at:
            body.requires_grad_(False)
        ((body + head) * slope / 2).backward()
        if (i + 1) % 2 == 0:  # (1)!
            optimizer.step()
            optimizer.zero_grad()
            print(f"   body {body.item():4.1f}   head {head.item():4.1f}")

print("frozen between two groups")
train(freeze_at=2)
print("frozen one micro-batch later")
train(freeze_at=3)

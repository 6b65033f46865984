import torch

def train(**options):
    w = torch.tensor(1.0, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.1, **options)
    print(options)
    for iteration in range(2):
        loss = w**2  # (1)!
        saved_at = w.item()
        optimizer.step()
        optimizer.zero_grad()
        try:
            loss.backward()
        except RuntimeError as error:
            print("   iteration", iteration, type(error).__name__)
        else:
            numbers = f"w.grad {w.grad.item():.1f}, right {2 * saved_at:.1f}"
            print("   iteration", iteration, f"{numbers}, version {w._version}")

train(foreach=False)
train(foreach=True)
train(fused=True)  # (2)!

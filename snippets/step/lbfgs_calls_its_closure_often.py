import torch

def train(clear):
    point = torch.tensor([-1.5, 2.0], requires_grad=True)
    optimizer = torch.optim.LBFGS([point])
    calls = 0

    def closure():
        nonlocal calls
        calls += 1
        if clear:
            optimizer.zero_grad()  # (1)!
        x, y = point
        loss = (1 - x) ** 2 + 100 * (y - x**2) ** 2  # (2)!
        loss.backward()
        return loss

    losses = [optimizer.step(closure).item() for _ in range(5)]
    distance = (point - 1).norm().item()
    print("zero_grad in the closure:    ", clear)
    print("  loss at the start:         ", losses[0])
    print("  more than one call a step: ", calls > 5)
    print("  within 0.001 of (1, 1):    ", distance < 0.001)
    print("  still finite:              ", distance < float("inf"))

train(clear=True)
train(clear=False)

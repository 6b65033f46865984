import torch

def run(clears):
    w = torch.tensor(1.0, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.1)
    for _ in range(3):
        if clears:
            optimizer.zero_grad()  # (1)!
        loss = w**2
        loss.backward()
        optimizer.step()
        yield f"{w.grad.item():8.2f} {w.item():6.2f}"

print("   with zero_grad()   without")
print("      w.grad      w    w.grad      w")
runs = zip(run(True), run(False), strict=True)
for number, (cleared, forgotten) in enumerate(runs, 1):
    print(number, " ", cleared, " ", forgotten)

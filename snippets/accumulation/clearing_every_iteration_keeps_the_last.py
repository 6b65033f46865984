import torch

def train(clear_in_every_iteration, k=2):
    w = torch.tensor(0.0, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.5)
    for i, slope in enumerate((1.0, 3.0, 2.0, 6.0)):
        if clear_in_every_iteration:
            optimizer.zero_grad()  # (1)!
        loss = slope * w
        (loss / k).backward()
        print(f"   adds {slope / k}   w.grad = {w.grad.item()}", end="")
        if (i + 1) % k == 0:
            optimizer.step()
            optimizer.zero_grad()  # (2)!
            print(f"   step: w = {w.item()}", end="")
        print()

print("wrong: cleared in every iteration")
train(clear_in_every_iteration=True)
print("right: cleared after the step")
train(clear_in_every_iteration=False)

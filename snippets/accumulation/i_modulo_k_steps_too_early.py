import torch

def train(condition, k=4):
    w = torch.tensor(0.0, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.5)
    for i in range(8):
        loss = 1.0 * w  # (1)!
        (loss / k).backward()
        if condition(i, k):
            print(f"   step at i = {i}, gradient {w.grad.item()}")
            optimizer.step()
            optimizer.zero_grad()
    print(f"   w = {w.item()}, left over: {w.grad}")

print("wrong: i % k == 0")
train(lambda i, k: i % k == 0)
print("right: (i + 1) % k == 0")
train(lambda i, k: (i + 1) % k == 0)

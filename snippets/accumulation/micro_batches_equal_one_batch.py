import torch

samples = torch.tensor([1.0, 3.0, 2.0, 6.0, 5.0, 7.0, 1.0, 7.0])

def train(size, k):
    w = torch.tensor(0.0, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=0.25)
    for i, micro_batch in enumerate(samples.split(size)):
        loss = ((w - micro_batch) ** 2).mean()  # (1)!
        (loss / k).backward()  # (2)!
        print(f"{micro_batch.tolist()}   w.grad = {w.grad.item()}", end="")
        if (i + 1) % k == 0:  # (3)!
            optimizer.step()
            optimizer.zero_grad()
            print(f"   step: w = {w.item()}", end="")
        print()

print("batches of 4")
train(size=4, k=1)
print("micro-batches of 2, a step after every 2")
train(size=2, k=2)

import torch

samples = torch.tensor([2.0, 4.0, 1.0, 5.0, 3.0, 3.0, 6.0, 8.0])

def gradient(sizes, shares):
    w = torch.tensor(0.0, requires_grad=True)
    for micro_batch, share in zip(samples.split(sizes), shares):
        loss = ((w - micro_batch) ** 2).mean()
        (loss * share).backward()
    return w.grad.item()

big = gradient([8], [1])
print("one batch of 8:", big)

chunkings = [4, 4], [2, 2, 2, 2], [3, 3, 2], [5, 3], [6, 2], [7, 1]
errors = {"1/k": [], "n/N": []}
for sizes in chunkings:
    print(f"{' + '.join(map(str, sizes)):<13}", end="")
    by_k = [1 / len(sizes) for _ in sizes]  # (1)!
    by_size = [size / len(samples) for size in sizes]  # (2)!
    for name, shares in ("1/k", by_k), ("n/N", by_size):
        value = gradient(sizes, shares)
        errors[name].append(abs(100 * (value - big) / big))
        print(f"   {name} {value:6.2f} {errors[name][-1]:3.0f} % off", end="")
    print()
